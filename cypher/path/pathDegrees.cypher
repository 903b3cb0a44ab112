// How many relations of the given types each entity has that are active on a day, loops left out; unknown ids are left out.
// @param ids string[]
// @param types string[]
// @param asOf string
// @returns many { id: string, degree: int }
MATCH (n:Entity)
WHERE n.id IN $ids
CALL (n) {
  MATCH (n)-[r]-(m:Entity)
  WHERE type(r) IN $types AND (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf) AND (r.on IS NULL OR r.on <= $asOf) AND m.id <> n.id
  RETURN count(*) AS degree
}
RETURN n.id AS id, degree
