// Innovation vouchers (科技创新券).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Voucher[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:ISSUED_TO]-(o:Voucher)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:ISSUED_TO]-(o:Voucher)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
