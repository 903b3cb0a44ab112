// Declared gap records in the order of their ids, without a filter (文件所列短板).
// @param afterId string
// @param first int
// @returns many { node: DeclaredGapRecord }
MATCH (n:DeclaredGapRecord)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
