// What some regions hold that rules look at, each without those below it (地区可比对象数).
// @param ids string[]
// @param before string
// @returns many { id: string, chainKinds: ChainKind[], demands: int, aboveScale: int, ended: int, produced: int, declared: int, due: int }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)
  WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  RETURN collect(c.kind) AS chainKinds
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Enterprise)<-[:RAISED_BY]-(d:Demand)
  RETURN count(DISTINCT d) AS raised
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Enterprise)<-[:RAISED_BY]-(d:Demand)-[:FOR_CHAIN]->(x:Chain)
  WHERE x.status = 'DISCONTINUED'
  RETURN count(DISTINCT d) AS discontinued
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Enterprise)
  WHERE n.aboveScale = true
  RETURN count(n) AS aboveScale
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Project)
  WHERE p.end < $before
  RETURN count(p) AS ended
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Project)-[:PRODUCED]->(a:Achievement)
  WHERE a.producedOn < $before
  RETURN count(DISTINCT a) AS produced
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(g:DeclaredGapRecord)
  RETURN count(g) AS declared
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(m:Meeting)<-[:RAISED_AT]-(i:ActionItem)
  WHERE i.due < $before AND coalesce(i.status, '') <> 'DROPPED' AND (m.on IS NULL OR m.on <= $before)
  RETURN count(i) AS due
}
RETURN r.id AS id, chainKinds, raised - discontinued AS demands, aboveScale, ended, produced, declared, due
ORDER BY id
