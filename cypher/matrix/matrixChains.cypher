// Chains for the rows of a matrix, never discontinued ones: by region, number and id (矩阵的链条).
// @param kinds ChainKind[]?
// @param regions string[]?
// @param chains string[]?
// @param first int
// @returns many { node: Chain }
MATCH (c:Chain)
WHERE c.id > '' AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
WITH c
ORDER BY c.regionId, coalesce(c.order, 999999999999), c.id
LIMIT $first
RETURN c {.*} AS node
