// Projects undertaken by an organisation, in the order of their ids (项目).
// @param undertakenBy string
// @param afterId string
// @param first int
// @returns many { node: Project }
MATCH (e:Entity)-[:UNDERTAKES]->(n:Project)
WHERE e.id = $undertakenBy AND n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
