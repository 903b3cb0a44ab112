// Chains that go on with the fields each and its segments need, and the active appointments to them in a role, as far as a written rule looks at them and their holders (在聘).
// @param asOf string
// @param role AppointmentRole
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chain: Chain, needs: string[], posts: { appointment: { id: string, role: AppointmentRole, from: string?, to: string?, issuedBy: string?, exceptions: string[]?, expertId: string, chainId: string }, expert: { id: string, name: string, titleRank: ProfessionalTitleRank?, talentTier: TalentTier?, birthYear: int?, yearsExperience: int?, ledProvincialProject: boolean?, awardLevel: AdminLevel? }, fields: string[] }[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE a.role = $role AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  WITH a, e, [(e)-[:SPECIALISES_IN]->(f:Field) | f.id] AS fields
  ORDER BY a.id
  RETURN collect({appointment: a {.id, .role, .from, .to, .issuedBy, .exceptions, .expertId, .chainId},
    expert: e {.id, .name, .titleRank, .talentTier, .birthYear, .yearsExperience, .ledProvincialProject, .awardLevel}, fields: fields}) AS posts
}
WITH c, posts
WHERE size(posts) > 0
WITH c, posts
ORDER BY c.id
RETURN c {.*} AS chain, [(c)-[:NEEDS]->(f:Field) | f.id] + [(c)-[:HAS_SEGMENT]->(:Segment)-[:NEEDS]->(g:Field) | g.id] AS needs, posts
