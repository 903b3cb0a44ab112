// How many chains a filter keeps that asks what they are related to (链条).
// @param needsField string
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind ChainKind[]?
// @param status ChainStatus[]?
// @param sectors string[]?
// @returns value int
MATCH (f:Field)<-[:NEEDS]-(x:Entity)
WHERE f.id = $needsField AND (x:Chain OR x:Segment)
WITH collect(DISTINCT coalesce(x.chainId, x.id)) AS needing
MATCH (n:Chain)
WHERE n.id IN needing
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($status IS NULL OR n.status IN $status)
  AND ($sectors IS NULL OR n.sector IN $sectors)
RETURN count(n) AS value
