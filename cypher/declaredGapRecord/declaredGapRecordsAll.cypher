// Declared gap records in the order of their ids, without a filter (文件所列短板).
// @param skip int
// @param first int
// @returns many { node: DeclaredGapRecord }
MATCH (n:DeclaredGapRecord)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
