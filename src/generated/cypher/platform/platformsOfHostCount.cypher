// How many platforms there are hosted by an organisation (平台数).
// @param host string
// @returns value int
MATCH (e:Entity)<-[:HOSTED_BY]-(n:Platform)
WHERE e.id = $host
RETURN count(*) AS value
