// Projects undertaken by an organisation, in the order of their ids (项目).
// @param undertakenBy string
// @param skip int
// @param first int
// @returns many { node: Project }
MATCH (e:Entity)-[:UNDERTAKES]->(n:Project)
WHERE e.id = $undertakenBy
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
