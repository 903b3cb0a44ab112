// Vouchers kept by what they are related to, found from there (科技创新券).
// @param regions string[]
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param enterprise string?
// @param use VoucherUse[]?
// @param issuedFrom string?
// @param issuedTo string?
// @param afterId string
// @param first int
// @returns many { node: Voucher }
MATCH (e:Enterprise)<-[:ISSUED_TO]-(n:Voucher)
WHERE e.regionId IN $regions
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($enterprise IS NULL OR n.enterpriseId = $enterprise)
  AND ($use IS NULL OR n.use IN $use)
  AND ($issuedFrom IS NULL OR n.issuedOn >= $issuedFrom)
  AND ($issuedTo IS NULL OR n.issuedOn <= $issuedTo)
  AND n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
