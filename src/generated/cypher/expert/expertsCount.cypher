// How many experts a filter keeps (专家).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param titleRank ProfessionalTitleRank[]?
// @param talentTier TalentTier[]?
// @param nativeRegions string[]?
// @param bornFrom int?
// @param bornTo int?
// @returns value int
MATCH (n:Expert)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($titleRank IS NULL OR n.titleRank IN $titleRank)
  AND ($talentTier IS NULL OR n.talentTier IN $talentTier)
  AND ($nativeRegions IS NULL OR n.nativeRegionId IN $nativeRegions)
  AND ($bornFrom IS NULL OR n.birthYear >= $bornFrom)
  AND ($bornTo IS NULL OR n.birthYear <= $bornTo)
RETURN count(n) AS value
