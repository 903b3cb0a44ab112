// How many experts there are appointed to a chain (专家数).
// @param chain string
// @returns value int
MATCH (e:Chain)<-[:APPOINTED_TO]-(n:Expert)
WHERE e.id = $chain
WITH DISTINCT n
RETURN count(*) AS value
