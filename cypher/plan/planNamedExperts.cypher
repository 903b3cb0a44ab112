// Experts by their ids: what a written rule may ask of them, which of some fields they have, and the chain of each of their active appointments at a day (指定专家).
// @param fields string[]
// @param ids string[]
// @param asOf string
// @returns many { id: string, name: string, titleRank: ProfessionalTitleRank?, talentTier: TalentTier?, birthYear: int?, yearsExperience: int?, ledProvincialProject: boolean?, awardLevel: AdminLevel?, regionId: string?, fields: string[], posts: string[] }
MATCH (e:Expert)
WHERE e.id IN $ids
RETURN e.id AS id, e.name AS name, e.titleRank AS titleRank, e.talentTier AS talentTier, e.birthYear AS birthYear, e.yearsExperience AS yearsExperience,
  e.ledProvincialProject AS ledProvincialProject, e.awardLevel AS awardLevel, e.regionId AS regionId,
  [(e)-[:SPECIALISES_IN]->(f:Field) WHERE f.id IN $fields | f.id] AS fields,
  [(e)-[a:APPOINTED_TO]->(c:Chain) WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf) | c.id] AS posts
ORDER BY id
