// Recognitions in the order of their ids, without a filter (企业认定).
// @param afterId string
// @param first int
// @returns many { node: Recognition }
MATCH (n:Recognition)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
