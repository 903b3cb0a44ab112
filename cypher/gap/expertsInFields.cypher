// Experts with one of the given fields, those together who are alike in all that a written rule asks in words, each with his year of birth and his years of experience (领域内专家).
// @param fields string[]
// @returns many { titleRank: ProfessionalTitleRank?, talentTier: TalentTier?, ledProvincialProject: boolean?, awardLevel: AdminLevel?, ids: string[], numbers: int?[][] }
MATCH (f:Field)<-[:SPECIALISES_IN]-(e:Expert)
WHERE f.id IN $fields
WITH DISTINCT e
RETURN e.titleRank AS titleRank, e.talentTier AS talentTier, e.ledProvincialProject AS ledProvincialProject, e.awardLevel AS awardLevel,
  collect(e.id) AS ids, collect([e.birthYear, e.yearsExperience]) AS numbers
