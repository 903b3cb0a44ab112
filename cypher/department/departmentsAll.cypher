// Departments in the order of their ids, without a filter (部门).
// @param skip int
// @param first int
// @returns many { node: Department }
MATCH (n:Department)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
