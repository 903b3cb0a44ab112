// How many experts a filter keeps that asks what they are related to; of the conditions, those left out are empty, and `conditions` says how many are given (专家).
// @param field string
// @param chain string
// @param organisation string
// @param conditions int
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
CALL () {
  MATCH (f:Field)<-[:SPECIALISES_IN]-(n:Expert)
  WHERE f.id = $field
  RETURN n.id AS id, 'field' AS condition
  UNION
  MATCH (k:Chain)<-[:APPOINTED_TO]-(n:Expert)
  WHERE k.id = $chain
  RETURN n.id AS id, 'chain' AS condition
  UNION
  MATCH (o:Entity)<-[:AFFILIATED_WITH]-(n:Expert)
  WHERE o.id = $organisation
  RETURN n.id AS id, 'organisation' AS condition
  UNION
  MATCH (o:Entity)<-[:ENGAGED_BY]-(n:Expert)
  WHERE o.id = $organisation
  RETURN n.id AS id, 'organisation' AS condition
}
WITH id, count(*) AS met
WHERE met = $conditions
MATCH (n:Expert)
WHERE n.id = id
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
