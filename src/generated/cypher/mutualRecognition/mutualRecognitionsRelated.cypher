// Mutual recognitions kept by what they are related to, found from there (互认).
// @param party string
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind RecognisedKind[]?
// @param afterId string
// @param first int
// @returns many { node: MutualRecognition }
MATCH (o:Entity)<-[:RECOGNISED_BETWEEN]-(n:MutualRecognition)
WHERE o.id = $party
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
