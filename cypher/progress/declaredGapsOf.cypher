// Weaknesses the documents state about some regions, or about all (文件所列短板).
// @param regions string[]?
// @returns many { node: DeclaredGapRecord }
MATCH (n:DeclaredGapRecord)
WHERE n.id > '' AND ($regions IS NULL OR n.regionId IN $regions)
RETURN n {.*} AS node
ORDER BY n.id
