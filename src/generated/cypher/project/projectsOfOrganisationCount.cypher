// How many projects there are undertaken by an organisation (项目数).
// @param undertakenBy string
// @returns value int
MATCH (e:Entity)-[:UNDERTAKES]->(n:Project)
WHERE e.id = $undertakenBy
RETURN count(*) AS value
