// Platforms kept by what they are related to, found from there; of the conditions, those left out are empty, and `conditions` says how many are given (平台).
// @param chain string
// @param tenant string
// @param host string
// @param conditions int
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param exitFrom string?
// @param exitTo string?
// @param kind PlatformKind[]?
// @param level AdminLevel[]?
// @param status PlatformStatus[]?
// @param forRegion string?
// @param orderBy string
// @param afterId string
// @param afterText string
// @param first int
// @returns many { node: Platform }
CALL () {
  MATCH (k:Chain)<-[:SERVES]-(n:Platform)
  WHERE k.id = $chain
  RETURN n.id AS id, 'chain' AS condition
  UNION
  MATCH (e:Enterprise)-[:LOCATED_IN]->(n:Platform)
  WHERE e.id = $tenant
  RETURN n.id AS id, 'tenant' AS condition
  UNION
  MATCH (o:Entity)<-[:HOSTED_BY]-(n:Platform)
  WHERE o.id = $host
  RETURN n.id AS id, 'host' AS condition
}
WITH id, count(*) AS met
WHERE met = $conditions
MATCH (n:Platform)
WHERE n.id = id
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($exitFrom IS NULL OR n.exitOn >= $exitFrom)
  AND ($exitTo IS NULL OR n.exitOn <= $exitTo)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($level IS NULL OR n.level IN $level)
  AND ($status IS NULL OR n.status IN $status)
  AND ($forRegion IS NULL OR n.forRegionId = $forRegion)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'ESTABLISHED_ON' AND (coalesce(n.establishedOn, '~') > $afterText OR (coalesce(n.establishedOn, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'ESTABLISHED_ON_DESC' AND (coalesce(n.establishedOn, '') < $afterText OR (coalesce(n.establishedOn, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'ESTABLISHED_ON' THEN coalesce(n.establishedOn, '~') END,
  CASE WHEN $orderBy = 'ESTABLISHED_ON_DESC' THEN coalesce(n.establishedOn, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
