// How many credit records a filter keeps (科研信用记录).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param subject string?
// @param conduct CreditConduct[]?
// @returns value int
MATCH (n:CreditRecord)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($subject IS NULL OR n.subjectId = $subject)
  AND ($conduct IS NULL OR n.conduct IN $conduct)
RETURN count(n) AS value
