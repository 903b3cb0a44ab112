// Regions that are compared (对标地区).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Region[], total: int }
MATCH (c:PeerGroup)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:COMPARES]->(o:Region)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:COMPARES]->(o:Region)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
