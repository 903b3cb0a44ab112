// Experts who were ever appointed to chains, as far as a written rule looks at them (受聘专家).
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { id: string, name: string, regionId: string?, titleRank: ProfessionalTitleRank?, talentTier: TalentTier?, birthYear: int?, yearsExperience: int?, ledProvincialProject: boolean?, awardLevel: AdminLevel? }
MATCH (c:Chain)<-[:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
WITH DISTINCT e
RETURN e.id AS id, e.name AS name, e.regionId AS regionId, e.titleRank AS titleRank, e.talentTier AS talentTier, e.birthYear AS birthYear,
  e.yearsExperience AS yearsExperience, e.ledProvincialProject AS ledProvincialProject, e.awardLevel AS awardLevel
