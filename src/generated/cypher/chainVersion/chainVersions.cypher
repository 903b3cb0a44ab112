// Chain versions in the order of their ids (链条版本).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param kind ChainKind[]?
// @param status ChainStatus[]?
// @param chain string?
// @param activeAt string?
// @param afterId string
// @param first int
// @returns many { node: ChainVersion }
MATCH (n:ChainVersion)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($status IS NULL OR n.status IN $status)
  AND ($chain IS NULL OR n.chainId = $chain)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
