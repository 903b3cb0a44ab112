// Regions directly below (下级地区).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Region[], total: int }
MATCH (c:Region)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:PART_OF]-(o:Region)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:PART_OF]-(o:Region)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
