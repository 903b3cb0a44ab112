// Experts with one of the given fields, what a written rule may ask of them, and which of the fields they have (领域内专家).
// @param fields string[]
// @returns many { id: string, titleRank: ProfessionalTitleRank?, talentTier: TalentTier?, birthYear: int?, yearsExperience: int?, ledProvincialProject: boolean?, awardLevel: AdminLevel?, fields: string[] }
MATCH (f:Field)<-[:SPECIALISES_IN]-(e:Expert)
WHERE f.id IN $fields
WITH e, collect(DISTINCT f.id) AS fields
RETURN e.id AS id, e.titleRank AS titleRank, e.talentTier AS talentTier, e.birthYear AS birthYear, e.yearsExperience AS yearsExperience,
  e.ledProvincialProject AS ledProvincialProject, e.awardLevel AS awardLevel, fields
