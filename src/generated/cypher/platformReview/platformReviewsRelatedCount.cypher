// How many platform reviews a filter keeps that asks what they are related to (平台评估).
// @param regions string[]
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param result AppraisalResult[]?
// @param platform string?
// @param dueFrom string?
// @param dueTo string?
// @returns value int
MATCH (p:Platform)<-[:REVIEW_OF]-(n:PlatformReview)
WHERE p.regionId IN $regions
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($result IS NULL OR n.result IN $result)
  AND ($platform IS NULL OR n.platformId = $platform)
  AND ($dueFrom IS NULL OR n.nextDue >= $dueFrom)
  AND ($dueTo IS NULL OR n.nextDue <= $dueTo)
RETURN count(n) AS value
