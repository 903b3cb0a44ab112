// Projects for a chain, in the order of their ids (项目).
// @param chain string
// @param afterId string
// @param first int
// @returns many { node: Project }
MATCH (e:Chain)<-[:FOR_CHAIN]-(n:Project)
WHERE e.id = $chain AND n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
