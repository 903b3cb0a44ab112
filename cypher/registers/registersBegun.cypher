// Regions in which the first entries of each register lie, by so many of them: all of its regions where it has fewer; demonstration data counts where `synthetic` holds true (登记表的首批条目).
// @param synthetic boolean[]
// @param most int
// @returns value { register: string, regions: string[], read: int }[]
CALL () {
  MATCH (x:Chain)
  WHERE coalesce(x.synthetic, false) IN $synthetic
  WITH x.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'chains', regions: regions, read: read} AS chains
}
CALL () {
  MATCH (c:Chain)-[x:NEEDS]->(f:Field)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(f.synthetic, false) IN $synthetic
  WITH c.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'chain_needs', regions: regions, read: read} AS chainNeeds
}
CALL () {
  MATCH (c:Chain)-[:HAS_SEGMENT]->(s:Segment)-[x:NEEDS]->(f:Field)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(s.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(f.synthetic, false) IN $synthetic
  WITH c.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'chain_needs', regions: regions, read: read} AS chainNeedsToo
}
CALL () {
  MATCH (c:Chain)-[:HAS_SEGMENT]->(x:Segment)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH c.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'segments', regions: regions, read: read} AS segments
}
CALL () {
  MATCH (x:Department)
  WHERE coalesce(x.synthetic, false) IN $synthetic
  WITH x.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'departments', regions: regions, read: read} AS departments
}
CALL () {
  MATCH (x:Institution)
  WHERE coalesce(x.synthetic, false) IN $synthetic
  WITH x.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'institutions', regions: regions, read: read} AS institutions
}
CALL () {
  MATCH (x:Enterprise)
  WHERE coalesce(x.synthetic, false) IN $synthetic
  WITH x.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'enterprises', regions: regions, read: read} AS enterprises
}
CALL () {
  MATCH (n:Enterprise)-[x:ON_CHAIN]->(c:Chain)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(n.synthetic, false) IN $synthetic
  WITH c.regionId AS region, n.regionId AS other
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, collect(DISTINCT other) AS others, count(*) AS read
  RETURN {register: 'enterprise_chains', regions: regions + others, read: read} AS enterpriseChains
}
CALL () {
  MATCH (x:Expert)
  WHERE coalesce(x.synthetic, false) IN $synthetic
  WITH x.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'experts', regions: regions, read: read} AS experts
}
CALL () {
  MATCH (e:Expert)-[x:AFFILIATED_WITH]->(n:Entity)
  WHERE coalesce(e.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(n.synthetic, false) IN $synthetic
  WITH e.regionId AS region, n.regionId AS other
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, collect(DISTINCT other) AS others, count(*) AS read
  RETURN {register: 'affiliations', regions: regions + others, read: read} AS affiliations
}
CALL () {
  MATCH (e:Expert)-[x:APPOINTED_TO]->(c:Chain)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(e.synthetic, false) IN $synthetic
  WITH c.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'appointments', regions: regions, read: read} AS appointments
}
CALL () {
  MATCH (e:Expert)-[x:ENGAGED_BY]->(n:Entity)
  WHERE coalesce(n.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(e.synthetic, false) IN $synthetic
  WITH e.regionId AS region, n.regionId AS other
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, collect(DISTINCT other) AS others, count(*) AS read
  RETURN {register: 'engagements', regions: regions + others, read: read} AS engagements
}
CALL () {
  MATCH (e:Expert)-[x:COOPERATES_WITH]-(f:Expert)
  WHERE coalesce(e.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(f.synthetic, false) IN $synthetic
  WITH e.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'cooperations', regions: regions, read: read} AS cooperations
}
CALL () {
  MATCH (x:Team)
  WHERE coalesce(x.synthetic, false) IN $synthetic
  WITH x.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'teams', regions: regions, read: read} AS teams
}
CALL () {
  MATCH (x:Team)-[:SERVES]->(c:Chain)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH c.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'teams', regions: regions, read: read} AS teamsToo
}
CALL () {
  MATCH (x:Platform)
  WHERE coalesce(x.synthetic, false) IN $synthetic
  WITH x.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'platforms', regions: regions, read: read} AS platforms
}
CALL () {
  MATCH (x:Platform)-[:SERVES]->(c:Chain)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH c.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'platforms', regions: regions, read: read} AS platformsToo
}
CALL () {
  MATCH (x:Project)
  WHERE coalesce(x.synthetic, false) IN $synthetic
  WITH x.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'projects', regions: regions, read: read} AS projects
}
CALL () {
  MATCH (x:Project)-[:FOR_CHAIN]->(c:Chain)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH c.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'projects', regions: regions, read: read} AS projectsToo
}
CALL () {
  MATCH (e:Expert)-[x:PARTICIPATES_IN]->(j:Project)
  WHERE coalesce(j.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(e.synthetic, false) IN $synthetic
  WITH j.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'project_roles', regions: regions, read: read} AS projectRoles
}
CALL () {
  MATCH (e:Expert)-[x:PARTICIPATES_IN]->(j:Project)-[:FOR_CHAIN]->(c:Chain)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(j.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(e.synthetic, false) IN $synthetic
  WITH c.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'project_roles', regions: regions, read: read} AS projectRolesToo
}
CALL () {
  MATCH (x:Achievement)<-[:PRODUCED]-(j:Project)
  WHERE coalesce(j.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH j.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'achievements', regions: regions, read: read} AS achievements
}
CALL () {
  MATCH (x:Achievement)<-[:PRODUCED]-(j:Project)-[:FOR_CHAIN]->(c:Chain)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(j.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH c.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'achievements', regions: regions, read: read} AS achievementsToo
}
CALL () {
  MATCH (x:Product)<-[:MAKES]-(n:Enterprise)
  WHERE coalesce(n.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH n.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'products', regions: regions, read: read} AS products
}
CALL () {
  MATCH (x:Product)-[:ON_CHAIN]->(c:Chain)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH c.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'products', regions: regions, read: read} AS productsToo
}
CALL () {
  MATCH (x:Demand)-[:RAISED_BY]->(n:Enterprise)
  WHERE coalesce(n.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH n.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'demands', regions: regions, read: read} AS demands
}
CALL () {
  MATCH (x:Demand)-[:FOR_CHAIN]->(c:Chain)
  WHERE coalesce(c.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH c.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'demands', regions: regions, read: read} AS demandsToo
}
CALL () {
  MATCH (n:Entity)-[x:PARTNERS_WITH]-(m:Entity)
  WHERE coalesce(n.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(m.synthetic, false) IN $synthetic
  WITH n.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'partnerships', regions: regions, read: read} AS partnerships
}
CALL () {
  MATCH (x:Policy)
  WHERE coalesce(x.synthetic, false) IN $synthetic
  WITH x.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'policies', regions: regions, read: read} AS policies
}
CALL () {
  MATCH (p:Policy)<-[:OF_POLICY]-(x:Measure)
  WHERE coalesce(p.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH p.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'measures', regions: regions, read: read} AS measures
}
CALL () {
  MATCH (x:Target)
  WHERE coalesce(x.synthetic, false) IN $synthetic
  WITH x.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'targets', regions: regions, read: read} AS targets
}
CALL () {
  MATCH (x:Observation)
  WHERE coalesce(x.synthetic, false) IN $synthetic
  WITH x.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'observations', regions: regions, read: read} AS observations
}
CALL () {
  MATCH (p:Policy)<-[:OF_POLICY]-(x:Programme)
  WHERE coalesce(p.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH p.regionId AS region
  LIMIT $most
  WITH collect(DISTINCT region) AS regions, count(*) AS read
  RETURN {register: 'programmes', regions: regions, read: read} AS programmes
}
RETURN [
  chains,
  chainNeeds,
  chainNeedsToo,
  segments,
  departments,
  institutions,
  enterprises,
  enterpriseChains,
  experts,
  affiliations,
  appointments,
  engagements,
  cooperations,
  teams,
  teamsToo,
  platforms,
  platformsToo,
  projects,
  projectsToo,
  projectRoles,
  projectRolesToo,
  achievements,
  achievementsToo,
  products,
  productsToo,
  demands,
  demandsToo,
  partnerships,
  policies,
  measures,
  targets,
  observations,
  programmes
] AS value
