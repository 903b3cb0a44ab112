// Vouchers in the order of their ids, without a filter (科技创新券).
// @param afterId string
// @param first int
// @returns many { node: Voucher }
MATCH (n:Voucher)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
