// Experts affiliated with or engaged by an organisation, in the order of their ids (专家).
// @param organisation string
// @param afterId string
// @param first int
// @returns many { node: Expert }
MATCH (e:Entity)<-[:AFFILIATED_WITH|ENGAGED_BY]-(n:Expert)
WHERE e.id = $organisation AND n.id > $afterId
WITH DISTINCT n
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
