// Experts that specialise in a field, in the order of their ids (专家).
// @param field string
// @param afterId string
// @param first int
// @returns many { node: Expert }
MATCH (e:Field)<-[:SPECIALISES_IN]-(n:Expert)
WHERE e.id = $field AND n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
