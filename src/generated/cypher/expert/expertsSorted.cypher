// Experts in an order other than that of their ids; missing values come last (专家).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param titleRank ProfessionalTitleRank[]?
// @param talentTier TalentTier[]?
// @param nativeRegions string[]?
// @param bornFrom int?
// @param bornTo int?
// @param orderBy string
// @param afterId string
// @param afterNumber float
// @param afterText string
// @param first int
// @returns many { node: Expert }
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
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'BIRTH_YEAR' AND (coalesce(n.birthYear, 999999999999) > $afterNumber OR (coalesce(n.birthYear, 999999999999) = $afterNumber AND n.id > $afterId)))
    OR ($orderBy = 'BIRTH_YEAR_DESC' AND (coalesce(n.birthYear, -1) < $afterNumber OR (coalesce(n.birthYear, -1) = $afterNumber AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'BIRTH_YEAR' THEN coalesce(n.birthYear, 999999999999) END,
  CASE WHEN $orderBy = 'BIRTH_YEAR_DESC' THEN coalesce(n.birthYear, -1) END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
