// Memberships in alliances (参加的联盟).
// @param ids string[]
// @param afterFact string
// @param afterId string
// @param first int
// @param count boolean
// @param activeAt string?
// @returns many { id: string, rows: { fact: AllianceMembership, node: Alliance }[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[r:HAS_MEMBER]-(o:Alliance)
  WHERE ($activeAt IS NULL OR ((r.from IS NULL OR r.from <= $activeAt) AND (r.to IS NULL OR r.to > $activeAt))) AND (o.id > $afterId OR (o.id = $afterId AND r.id > $afterFact))
  WITH r, o
  ORDER BY o.id, r.id
  LIMIT $first
  RETURN collect({fact: properties(r), node: properties(o)}) AS rows
}
CALL (c) {
  MATCH (c)<-[r:HAS_MEMBER]-(o:Alliance)
  WHERE $count AND ($activeAt IS NULL OR ((r.from IS NULL OR r.from <= $activeAt) AND (r.to IS NULL OR r.to > $activeAt)))
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
