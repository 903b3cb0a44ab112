// Departments in the order of their ids, without a filter (部门).
// @param afterId string
// @param first int
// @returns many { node: Department }
MATCH (n:Department)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
