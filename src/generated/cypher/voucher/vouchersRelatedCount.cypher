// How many vouchers a filter keeps that asks what they are related to (科技创新券).
// @param regions string[]
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param enterprise string?
// @param use VoucherUse[]?
// @param issuedFrom string?
// @param issuedTo string?
// @returns value int
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
RETURN count(n) AS value
