// Relations between entities that may each have thousands: only of types that tie such entities to each other.
// @param ids string[]
// @param types string[]
// @param asOf string
// @returns many { id: string, other: string, type: string, key: string?, forward: boolean }
MATCH (n:Entity)
WHERE n.id IN $ids
MATCH (n)-[r:PARTNERS_WITH|SUPPORTS|SUCCEEDS|ON_CHAIN|PART_OF|BROADER|IN_REGION]->(m:Entity)
WHERE type(r) IN $types AND m.id IN $ids AND m.id <> n.id
  AND (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf) AND (r.on IS NULL OR r.on <= $asOf)
RETURN n.id AS id, m.id AS other, type(r) AS type, r.id AS key, true AS forward
ORDER BY id, other, type, coalesce(key, '')
