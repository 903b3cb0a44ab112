// Credit records in the order of their ids (科研信用记录).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param subject string?
// @param conduct CreditConduct[]?
// @param afterId string
// @param first int
// @returns many { node: CreditRecord }
MATCH (n:CreditRecord)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($subject IS NULL OR n.subjectId = $subject)
  AND ($conduct IS NULL OR n.conduct IN $conduct)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
