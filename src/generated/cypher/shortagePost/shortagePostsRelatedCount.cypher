// How many shortage posts a filter keeps that asks what they are related to (急需紧缺岗位).
// @param regions string[]
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param year int?
// @param rank ShortageRank[]?
// @param employer string?
// @param field string?
// @param chain string?
// @returns value int
MATCH (o:Entity)<-[:POST_OF]-(n:ShortagePost)
WHERE o.regionId IN $regions
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($year IS NULL OR n.year = $year)
  AND ($rank IS NULL OR n.rank IN $rank)
  AND ($employer IS NULL OR n.employerId = $employer)
  AND ($field IS NULL OR n.fieldId = $field)
  AND ($chain IS NULL OR n.chainId = $chain)
RETURN count(n) AS value
