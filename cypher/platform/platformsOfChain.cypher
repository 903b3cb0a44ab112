// Platforms that serve a chain, in the order of their ids (平台).
// @param chain string
// @param skip int
// @param first int
// @returns many { node: Platform }
MATCH (e:Chain)<-[:SERVES]-(n:Platform)
WHERE e.id = $chain
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
