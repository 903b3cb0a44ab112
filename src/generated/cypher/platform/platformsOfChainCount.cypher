// How many platforms there are that serve a chain (平台数).
// @param chain string
// @returns value int
MATCH (e:Chain)<-[:SERVES]-(n:Platform)
WHERE e.id = $chain
RETURN count(*) AS value
