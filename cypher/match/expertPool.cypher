// Experts with one of some fields, those known first, then those with most of `covering`, then by rank, then by id; with their fields and, at a day, their posts, organisations, current projects, teams and partners (专家库检索).
// @param fields string[]
// @param covering string[]
// @param known string[]
// @param regions string[]?
// @param ranks ProfessionalTitleRank[]?
// @param asOf string
// @param limit int
// @returns many { id: string, name: string, titleRank: ProfessionalTitleRank?, talentTier: TalentTier?, birthYear: int?, yearsExperience: int?, ledProvincialProject: boolean?, awardLevel: AdminLevel?, regionId: string?, fields: { id: string, name: string }[], appointments: Appointment[], chains: { id: string, name: string }[], organisations: { id: string, name: string, relation: string }[], projects: { id: string, name: string }[], teams: { id: string, name: string }[], partners: { id: string, name: string }[] }
MATCH (f:Field)<-[:SPECIALISES_IN]-(e:Expert)
WHERE f.id IN $fields AND ($regions IS NULL OR e.regionId IN $regions) AND ($ranks IS NULL OR e.titleRank IN $ranks)
WITH e, collect(DISTINCT f.id) AS found
WITH e, CASE WHEN e.id IN $known THEN 0 ELSE 1 END AS known, size([x IN found WHERE x IN $covering]) AS covered,
  CASE WHEN e.titleRank = 'SENIOR_FULL' THEN 0 WHEN e.titleRank = 'SENIOR_ASSOCIATE' THEN 1 WHEN e.titleRank = 'INTERMEDIATE' THEN 2 WHEN e.titleRank = 'JUNIOR' THEN 3 ELSE 4 END AS rank
ORDER BY known, covered DESC, rank, e.id
LIMIT $limit
RETURN e.id AS id, e.name AS name, e.titleRank AS titleRank, e.talentTier AS talentTier, e.birthYear AS birthYear, e.yearsExperience AS yearsExperience,
  e.ledProvincialProject AS ledProvincialProject, e.awardLevel AS awardLevel, e.regionId AS regionId,
  [(e)-[:SPECIALISES_IN]->(g:Field) | {id: g.id, name: g.name}] AS fields,
  [(e)-[a:APPOINTED_TO]->(:Chain) WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf) | a {.*}] AS appointments,
  [(e)-[b:APPOINTED_TO]->(c:Chain) WHERE (b.from IS NULL OR b.from <= $asOf) AND (b.to IS NULL OR b.to > $asOf) | {id: c.id, name: c.name}] AS chains,
  [(e)-[r:AFFILIATED_WITH|ENGAGED_BY]->(o:Entity) WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf) | {id: o.id, name: o.name, relation: type(r)}] AS organisations,
  [(e)-[:PARTICIPATES_IN]->(p:Project) WHERE p.status IN ['PLANNED', 'ACTIVE'] | {id: p.id, name: p.name}] AS projects,
  [(e)-[:LEADS|MEMBER_OF]->(t:Team) | {id: t.id, name: t.name}] AS teams,
  [(e)-[k:COOPERATES_WITH]-(x:Expert) WHERE (k.from IS NULL OR k.from <= $asOf) AND (k.to IS NULL OR k.to > $asOf) | {id: x.id, name: x.name}] AS partners
