// How many projects a filter keeps that asks what they are related to; of the conditions, those left out are empty, and `conditions` says how many are given (项目).
// @param chain string
// @param undertakenBy string
// @param conditions int
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param type ProjectType[]?
// @param mode ProjectMode[]?
// @param stage InnovationStage[]?
// @param status ProjectStatus[]?
// @returns value int
CALL () {
  MATCH (k:Chain)<-[:FOR_CHAIN]-(n:Project)
  WHERE k.id = $chain
  RETURN n.id AS id, 'chain' AS condition
  UNION
  MATCH (o:Entity)-[:UNDERTAKES]->(n:Project)
  WHERE o.id = $undertakenBy
  RETURN n.id AS id, 'undertakenBy' AS condition
}
WITH id, count(*) AS met
WHERE met = $conditions
MATCH (n:Project)
WHERE n.id = id
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($type IS NULL OR n.type IN $type)
  AND ($mode IS NULL OR n.mode IN $mode)
  AND ($stage IS NULL OR n.stage IN $stage)
  AND ($status IS NULL OR n.status IN $status)
RETURN count(n) AS value
