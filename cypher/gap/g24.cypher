// Chains with the stages of innovation at which their projects and achievements stand (链条创新阶段).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chainId: string, chainName: string, regionId: string, projects: { id: string, stage: InnovationStage }[], achievements: { id: string, stage: InnovationStage }[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)<-[:FOR_CHAIN]-(p:Project)
  WHERE p.stage IS NOT NULL AND coalesce(p.status, '') <> 'TERMINATED'
  WITH DISTINCT p
  ORDER BY p.id
  RETURN collect({id: p.id, stage: p.stage}) AS projects
}
CALL (c) {
  MATCH (c)<-[:FOR_CHAIN]-(p:Project)-[:PRODUCED]->(a:Achievement)
  WHERE a.maturity IS NOT NULL AND (a.producedOn IS NULL OR a.producedOn <= $asOf)
  WITH DISTINCT a
  ORDER BY a.id
  RETURN collect({id: a.id, stage: a.maturity}) AS achievements
}
WITH c, projects, achievements
WHERE size(projects) + size(achievements) > 0
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId, projects, achievements
ORDER BY chainId
