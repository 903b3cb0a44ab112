// Experts appointed to a chain, in the order of their ids (专家).
// @param chain string
// @param afterId string
// @param first int
// @returns many { node: Expert }
MATCH (e:Chain)<-[:APPOINTED_TO]-(n:Expert)
WHERE e.id = $chain AND n.id > $afterId
WITH DISTINCT n
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
