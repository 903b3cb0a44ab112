// Ids that begin with a prefix, of the entities that are tied to some by any relation (相邻实体).
// @param ids string[]
// @param prefix string
// @param first int
// @returns many { id: string }
MATCH (x:Entity)
WHERE x.id IN $ids
CALL (x) {
  MATCH (x)-[]->(y:Entity)
  WHERE y.id STARTS WITH $prefix
  RETURN y.id AS id
  UNION
  MATCH (x)<-[]-(y:Entity)
  WHERE y.id STARTS WITH $prefix
  RETURN y.id AS id
}
WITH DISTINCT id
LIMIT $first
RETURN id
