// Institutions in the order of their ids, without a filter (机构).
// @param skip int
// @param first int
// @returns many { node: Institution }
MATCH (n:Institution)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
