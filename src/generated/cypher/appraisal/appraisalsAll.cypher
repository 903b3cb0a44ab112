// Appraisals in the order of their ids, without a filter (专家考核).
// @param afterId string
// @param first int
// @returns many { node: Appraisal }
MATCH (n:Appraisal)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
