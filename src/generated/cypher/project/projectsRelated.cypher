// Projects kept by what they are related to, found from there; of the conditions, those left out are empty, and `conditions` says how many are given (项目).
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
// @param orderBy string
// @param afterId string
// @param afterNumber float
// @param afterText string
// @param first int
// @returns many { node: Project }
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
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'START' AND (coalesce(n.start, '~') > $afterText OR (coalesce(n.start, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'START_DESC' AND (coalesce(n.start, '') < $afterText OR (coalesce(n.start, '') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'BUDGET' AND (coalesce(n.budgetCny, 999999999999) > $afterNumber OR (coalesce(n.budgetCny, 999999999999) = $afterNumber AND n.id > $afterId)))
    OR ($orderBy = 'BUDGET_DESC' AND (coalesce(n.budgetCny, -1) < $afterNumber OR (coalesce(n.budgetCny, -1) = $afterNumber AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'START' THEN coalesce(n.start, '~') END,
  CASE WHEN $orderBy = 'START_DESC' THEN coalesce(n.start, '') END DESC,
  CASE WHEN $orderBy = 'BUDGET' THEN coalesce(n.budgetCny, 999999999999) END,
  CASE WHEN $orderBy = 'BUDGET_DESC' THEN coalesce(n.budgetCny, -1) END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
