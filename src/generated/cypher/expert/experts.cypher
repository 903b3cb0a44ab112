// Experts in the order of their ids (专家).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param titleRank ProfessionalTitleRank[]?
// @param talentTier TalentTier[]?
// @param nativeRegions string[]?
// @param bornFrom int?
// @param bornTo int?
// @param afterId string
// @param first int
// @returns many { node: Expert }
MATCH (n:Expert)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($titleRank IS NULL OR n.titleRank IN $titleRank)
  AND ($talentTier IS NULL OR n.talentTier IN $talentTier)
  AND ($nativeRegions IS NULL OR n.nativeRegionId IN $nativeRegions)
  AND ($bornFrom IS NULL OR n.birthYear >= $bornFrom)
  AND ($bornTo IS NULL OR n.birthYear <= $bornTo)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
