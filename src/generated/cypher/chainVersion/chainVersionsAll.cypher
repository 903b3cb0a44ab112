// Chain versions in the order of their ids, without a filter (链条版本).
// @param afterId string
// @param first int
// @returns many { node: ChainVersion }
MATCH (n:ChainVersion)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
