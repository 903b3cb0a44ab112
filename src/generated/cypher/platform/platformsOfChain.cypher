// Platforms that serve a chain, in the order of their ids (平台).
// @param chain string
// @param afterId string
// @param first int
// @returns many { node: Platform }
MATCH (e:Chain)<-[:SERVES]-(n:Platform)
WHERE e.id = $chain AND n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
