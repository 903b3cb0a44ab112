// Disciplines in the order of their ids, without a filter (学科).
// @param afterId string
// @param first int
// @returns many { node: Discipline }
MATCH (n:Discipline)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
