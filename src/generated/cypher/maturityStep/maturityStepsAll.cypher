// Maturity steps in the order of their ids, without a filter (成熟度记录).
// @param afterId string
// @param first int
// @returns many { node: MaturityStep }
MATCH (n:MaturityStep)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
