// How many chain versions a filter keeps that asks what they are related to (链条版本).
// @param regions string[]
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param kind ChainKind[]?
// @param status ChainStatus[]?
// @param chain string?
// @param activeAt string?
// @returns value int
MATCH (k:Chain)<-[:VERSION_OF]-(n:ChainVersion)
WHERE k.regionId IN $regions
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($status IS NULL OR n.status IN $status)
  AND ($chain IS NULL OR n.chainId = $chain)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
RETURN count(n) AS value
