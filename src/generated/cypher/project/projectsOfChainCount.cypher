// How many projects there are for a chain (项目数).
// @param chain string
// @returns value int
MATCH (e:Chain)<-[:FOR_CHAIN]-(n:Project)
WHERE e.id = $chain
RETURN count(*) AS value
