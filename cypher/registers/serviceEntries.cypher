// In which of the registers of services, networks, money and meetings each region itself has entries; demonstration data counts where `synthetic` holds true (服务类登记表条目).
// @param registers string[]
// @param synthetic boolean[]
// @returns many { id: string, registers: string[] }
MATCH (r:Region)
WHERE r.id > ''
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Alliance)
  WHERE 'alliances' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS alliances
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(a:Alliance)-[x:HAS_MEMBER]->(m:Entity)
  WHERE 'alliance_members' IN $registers AND coalesce(a.synthetic, false) IN $synthetic
    AND coalesce(m.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS allianceMembers
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Activity)
  WHERE 'activities' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS activities
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(a:Activity)-[x:BROUGHT]->(m:Entity)
  WHERE 'outcomes' IN $registers AND coalesce(a.synthetic, false) IN $synthetic
    AND coalesce(m.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS outcomes
}
CALL (r) {
  MATCH (r)<-[:FOR_REGION]-(a:Platform)-[x:BROUGHT]->(m:Entity)
  WHERE 'outcomes' IN $registers AND coalesce(a.synthetic, false) IN $synthetic
    AND coalesce(m.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS outcomesToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:MutualRecognition)
  WHERE 'mutual_recognitions' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS mutualRecognitions
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Entity)<-[x:DISPATCHED_TO]-(e:Expert)
  WHERE 'dispatches' IN $registers AND coalesce(n.synthetic, false) IN $synthetic
    AND coalesce(e.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS dispatches
}
CALL (r) {
  MATCH (r)<-[x:DISPATCHED_TO]-(e:Expert)
  WHERE 'dispatches' IN $registers AND coalesce(e.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS dispatchesToo
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Agency)
  WHERE 'agencies' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS agencies
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Entity)-[x:BROKERED]->(m:Entity)
  WHERE 'brokerages' IN $registers AND coalesce(n.synthetic, false) IN $synthetic
    AND coalesce(m.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS brokerages
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Enterprise)<-[:ISSUED_TO]-(x:Voucher)
  WHERE 'vouchers' IN $registers AND coalesce(n.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS vouchers
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Entity)<-[x:AWARDED_TO]-(p:Programme)
  WHERE 'awards' IN $registers AND coalesce(n.synthetic, false) IN $synthetic
    AND coalesce(p.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS awards
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Institution)<-[:TAUGHT_AT]-(x:Discipline)
  WHERE 'disciplines' IN $registers AND coalesce(n.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS disciplines
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Resource)
  WHERE 'resources' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS resources
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Funding)
  WHERE 'fundings' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS fundings
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Meeting)
  WHERE 'meetings' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS meetings
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(m:Meeting)<-[:RAISED_AT]-(x:ActionItem)
  WHERE 'action_items' IN $registers AND coalesce(m.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS actionItems
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Project)-[:HAS_STEP]->(x:ProjectStep)
  WHERE 'project_steps' IN $registers AND coalesce(p.synthetic, false) IN $synthetic
    AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS projectSteps
}
WITH r, [
    CASE WHEN alliances > 0 THEN 'alliances' END,
    CASE WHEN allianceMembers > 0 THEN 'alliance_members' END,
    CASE WHEN activities > 0 THEN 'activities' END,
    CASE WHEN outcomes + outcomesToo > 0 THEN 'outcomes' END,
    CASE WHEN mutualRecognitions > 0 THEN 'mutual_recognitions' END,
    CASE WHEN dispatches + dispatchesToo > 0 THEN 'dispatches' END,
    CASE WHEN agencies > 0 THEN 'agencies' END,
    CASE WHEN brokerages > 0 THEN 'brokerages' END,
    CASE WHEN vouchers > 0 THEN 'vouchers' END,
    CASE WHEN awards > 0 THEN 'awards' END,
    CASE WHEN disciplines > 0 THEN 'disciplines' END,
    CASE WHEN resources > 0 THEN 'resources' END,
    CASE WHEN fundings > 0 THEN 'fundings' END,
    CASE WHEN meetings > 0 THEN 'meetings' END,
    CASE WHEN actionItems > 0 THEN 'action_items' END,
    CASE WHEN projectSteps > 0 THEN 'project_steps' END
  ] AS held
RETURN r.id AS id, [x IN held WHERE x IS NOT NULL] AS registers
ORDER BY id
