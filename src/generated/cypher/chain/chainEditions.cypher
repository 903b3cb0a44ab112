// Versions of the chain, the first first (链条版本).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: ChainVersion[], total: int }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:VERSION_OF]-(o:ChainVersion)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:VERSION_OF]-(o:ChainVersion)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
