// Experts with one of some fields: what a written rule may ask of them, which of the fields they have, and the chain of each of their active appointments at a day (候选专家).
// @param fields string[]
// @param asOf string
// @returns many { id: string, name: string, titleRank: ProfessionalTitleRank?, talentTier: TalentTier?, birthYear: int?, yearsExperience: int?, ledProvincialProject: boolean?, awardLevel: AdminLevel?, regionId: string?, fields: string[], posts: string[] }
MATCH (f:Field)<-[:SPECIALISES_IN]-(e:Expert)
WHERE f.id IN $fields
WITH e, collect(DISTINCT f.id) AS fields
RETURN e.id AS id, e.name AS name, e.titleRank AS titleRank, e.talentTier AS talentTier, e.birthYear AS birthYear, e.yearsExperience AS yearsExperience,
  e.ledProvincialProject AS ledProvincialProject, e.awardLevel AS awardLevel, e.regionId AS regionId, fields,
  [(e)-[a:APPOINTED_TO]->(c:Chain) WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf) | c.id] AS posts
ORDER BY id
