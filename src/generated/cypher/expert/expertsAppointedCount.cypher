// How many experts are kept by an appointment they have (专家).
// @param appointmentChain string?
// @param role AppointmentRole?
// @param activeAt string?
// @param endsFrom string?
// @param endsTo string?
// @param serviceRegions string[]?
// @param field string?
// @param chain string?
// @param organisation string?
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
MATCH (k:Chain)<-[a:APPOINTED_TO]-(n:Expert)
WHERE ($appointmentChain IS NULL OR k.id = $appointmentChain)
  AND ($serviceRegions IS NULL OR k.regionId IN $serviceRegions)
  AND ($role IS NULL OR a.role = $role)
  AND ($activeAt IS NULL OR ((a.from IS NULL OR a.from <= $activeAt) AND (a.to IS NULL OR a.to > $activeAt)))
  AND ($endsFrom IS NULL OR a.to >= $endsFrom)
  AND ($endsTo IS NULL OR a.to <= $endsTo)
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($titleRank IS NULL OR n.titleRank IN $titleRank)
  AND ($talentTier IS NULL OR n.talentTier IN $talentTier)
  AND ($nativeRegions IS NULL OR n.nativeRegionId IN $nativeRegions)
  AND ($bornFrom IS NULL OR n.birthYear >= $bornFrom)
  AND ($bornTo IS NULL OR n.birthYear <= $bornTo)
  AND ($field IS NULL OR EXISTS { MATCH (n)-[:SPECIALISES_IN]->(f:Field) WHERE f.id = $field })
  AND ($chain IS NULL OR EXISTS { MATCH (n)-[:APPOINTED_TO]->(c:Chain) WHERE c.id = $chain })
  AND ($organisation IS NULL OR EXISTS { MATCH (n)-[:AFFILIATED_WITH|ENGAGED_BY]->(o:Entity) WHERE o.id = $organisation })
RETURN count(n) AS value
