// Platforms hosted by an organisation, in the order of their ids (平台).
// @param host string
// @param afterId string
// @param first int
// @returns many { node: Platform }
MATCH (e:Entity)<-[:HOSTED_BY]-(n:Platform)
WHERE e.id = $host AND n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
