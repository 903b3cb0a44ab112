// In which of the registers each region asked about has entries itself; demonstration data counts where `synthetic` holds true (登记表条目).
// @param registers string[]
// @param regions string[]?
// @param synthetic boolean[]
// @returns many { id: string, registers: string[] }
MATCH (r:Region)
WHERE r.id > '' AND ($regions IS NULL OR r.id IN $regions)
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Chain)
  WHERE 'chains' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS chains
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)-[x:NEEDS]->(f:Field)
  WHERE 'chain_needs' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(f.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS chainNeeds
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)-[:HAS_SEGMENT]->(s:Segment)-[x:NEEDS]->(f:Field)
  WHERE 'chain_needs' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(s.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
    AND coalesce(f.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS chainNeedsToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)-[:HAS_SEGMENT]->(x:Segment)
  WHERE 'segments' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS segments
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Department)
  WHERE 'departments' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS departments
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Institution)
  WHERE 'institutions' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS institutions
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Enterprise)
  WHERE 'enterprises' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS enterprises
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)<-[x:ON_CHAIN]-(n:Enterprise)
  WHERE 'enterprise_chains' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(n.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS enterpriseChains
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Enterprise)-[x:ON_CHAIN]->(c:Chain)
  WHERE 'enterprise_chains' IN $registers AND coalesce(n.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(c.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS enterpriseChainsToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Expert)
  WHERE 'experts' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS experts
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Expert)-[x:AFFILIATED_WITH]->(n:Entity)
  WHERE 'affiliations' IN $registers AND coalesce(e.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(n.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS affiliations
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Entity)<-[x:AFFILIATED_WITH]-(e:Expert)
  WHERE 'affiliations' IN $registers AND coalesce(n.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(e.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS affiliationsToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)<-[x:APPOINTED_TO]-(e:Expert)
  WHERE 'appointments' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(e.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS appointments
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Entity)<-[x:ENGAGED_BY]-(e:Expert)
  WHERE 'engagements' IN $registers AND coalesce(n.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(e.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS engagements
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Expert)-[x:ENGAGED_BY]->(n:Entity)
  WHERE 'engagements' IN $registers AND coalesce(e.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(n.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS engagementsToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Expert)-[x:COOPERATES_WITH]-(f:Expert)
  WHERE 'cooperations' IN $registers AND coalesce(e.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(f.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS cooperations
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Team)
  WHERE 'teams' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS teams
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)<-[:SERVES]-(x:Team)
  WHERE 'teams' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS teamsToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Platform)
  WHERE 'platforms' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS platforms
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)<-[:SERVES]-(x:Platform)
  WHERE 'platforms' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS platformsToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Project)
  WHERE 'projects' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS projects
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)<-[:FOR_CHAIN]-(x:Project)
  WHERE 'projects' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS projectsToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(j:Project)<-[x:PARTICIPATES_IN]-(e:Expert)
  WHERE 'project_roles' IN $registers AND coalesce(j.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(e.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS projectRoles
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)<-[:FOR_CHAIN]-(j:Project)<-[x:PARTICIPATES_IN]-(e:Expert)
  WHERE 'project_roles' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(j.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
    AND coalesce(e.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS projectRolesToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(j:Project)-[:PRODUCED]->(x:Achievement)
  WHERE 'achievements' IN $registers AND coalesce(j.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS achievements
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)<-[:FOR_CHAIN]-(j:Project)-[:PRODUCED]->(x:Achievement)
  WHERE 'achievements' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(j.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS achievementsToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Enterprise)-[:MAKES]->(x:Product)
  WHERE 'products' IN $registers AND coalesce(n.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS products
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)<-[:ON_CHAIN]-(x:Product)
  WHERE 'products' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS productsToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Enterprise)<-[:RAISED_BY]-(x:Demand)
  WHERE 'demands' IN $registers AND coalesce(n.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS demands
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)<-[:FOR_CHAIN]-(x:Demand)
  WHERE 'demands' IN $registers AND coalesce(c.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS demandsToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Entity)-[x:PARTNERS_WITH]-(m:Entity)
  WHERE 'partnerships' IN $registers AND coalesce(n.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic AND coalesce(m.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS partnerships
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Policy)
  WHERE 'policies' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS policies
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Policy)<-[:OF_POLICY]-(x:Measure)
  WHERE 'measures' IN $registers AND coalesce(p.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS measures
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Target)
  WHERE 'targets' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS targets
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Observation)
  WHERE 'observations' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS observations
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Policy)<-[:OF_POLICY]-(x:Programme)
  WHERE 'programmes' IN $registers AND coalesce(p.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS programmes
}
WITH r, [
    CASE WHEN chains > 0 THEN 'chains' END,
    CASE WHEN chainNeeds + chainNeedsToo > 0 THEN 'chain_needs' END,
    CASE WHEN segments > 0 THEN 'segments' END,
    CASE WHEN departments > 0 THEN 'departments' END,
    CASE WHEN institutions > 0 THEN 'institutions' END,
    CASE WHEN enterprises > 0 THEN 'enterprises' END,
    CASE WHEN enterpriseChains + enterpriseChainsToo > 0 THEN 'enterprise_chains' END,
    CASE WHEN experts > 0 THEN 'experts' END,
    CASE WHEN affiliations + affiliationsToo > 0 THEN 'affiliations' END,
    CASE WHEN appointments > 0 THEN 'appointments' END,
    CASE WHEN engagements + engagementsToo > 0 THEN 'engagements' END,
    CASE WHEN cooperations > 0 THEN 'cooperations' END,
    CASE WHEN teams + teamsToo > 0 THEN 'teams' END,
    CASE WHEN platforms + platformsToo > 0 THEN 'platforms' END,
    CASE WHEN projects + projectsToo > 0 THEN 'projects' END,
    CASE WHEN projectRoles + projectRolesToo > 0 THEN 'project_roles' END,
    CASE WHEN achievements + achievementsToo > 0 THEN 'achievements' END,
    CASE WHEN products + productsToo > 0 THEN 'products' END,
    CASE WHEN demands + demandsToo > 0 THEN 'demands' END,
    CASE WHEN partnerships > 0 THEN 'partnerships' END,
    CASE WHEN policies > 0 THEN 'policies' END,
    CASE WHEN measures > 0 THEN 'measures' END,
    CASE WHEN targets > 0 THEN 'targets' END,
    CASE WHEN observations > 0 THEN 'observations' END,
    CASE WHEN programmes > 0 THEN 'programmes' END
  ] AS held
RETURN r.id AS id, [x IN held WHERE x IS NOT NULL] AS registers
ORDER BY id
