// Experts of the given names, with what tells one from another.
// @param names string[]
// @returns many { id: string, name: string, birthYear: int?, regionId: string?, titleRank: string?, units: string[] }
MATCH (n:Expert)
WHERE n.name IN $names
CALL (n) {
  MATCH (n)-[:AFFILIATED_WITH|ENGAGED_BY]->(o:Entity)
  WITH DISTINCT o.name AS unit
  ORDER BY unit
  RETURN collect(unit) AS units
}
RETURN n.id AS id, n.name AS name, n.birthYear AS birthYear, n.regionId AS regionId, n.titleRank AS titleRank, units
ORDER BY n.id
