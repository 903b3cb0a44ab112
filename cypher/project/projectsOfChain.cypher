// Projects for a chain, in the order of their ids (项目).
// @param chain string
// @param skip int
// @param first int
// @returns many { node: Project }
MATCH (e:Chain)<-[:FOR_CHAIN]-(n:Project)
WHERE e.id = $chain
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
