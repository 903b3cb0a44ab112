// What the graph holds of each region, so that a rule that finds nothing can be told from a graph that knows nothing (地区已登记数据).
// @param ids string[]
// @returns many { id: string, chainKinds: string[], appointedKinds: string[], experts: int, highTier: int, teams: int, platforms: int, enterprises: int, projects: int, demands: int, measures: int, targets: int, observations: int }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)
  WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  RETURN collect(DISTINCT c.kind) AS chainKinds
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)
  WHERE coalesce(c.status, '') <> 'DISCONTINUED' AND EXISTS { MATCH (c)<-[:APPOINTED_TO]-(e:Expert) }
  RETURN collect(DISTINCT c.kind) AS appointedKinds
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Expert)
  RETURN count(e) AS experts
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Expert)
  WHERE e.talentTier IN ['ACADEMICIAN', 'NATIONAL_PROGRAMME_EXPERT', 'STATE_COUNCIL_ALLOWANCE', 'PROVINCIAL_PROGRAMME_EXPERT']
  RETURN count(e) AS highTier
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(t:Team)
  RETURN count(t) AS teams
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Platform)
  RETURN count(p) AS platforms
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Enterprise)
  RETURN count(e) AS enterprises
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Project)
  RETURN count(p) AS projects
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Enterprise)<-[:RAISED_BY]-(d:Demand)
  RETURN count(d) AS demands
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Policy)<-[:OF_POLICY]-(m:Measure)
  RETURN count(m) AS measures
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(t:Target)
  RETURN count(t) AS targets
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(o:Observation)
  RETURN count(o) AS observations
}
RETURN r.id AS id, chainKinds, appointedKinds, experts, highTier, teams, platforms, enterprises, projects, demands, measures, targets, observations
ORDER BY id
