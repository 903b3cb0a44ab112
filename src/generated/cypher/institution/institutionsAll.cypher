// Institutions in the order of their ids, without a filter (机构).
// @param afterId string
// @param first int
// @returns many { node: Institution }
MATCH (n:Institution)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
