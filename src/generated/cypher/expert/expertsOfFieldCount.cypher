// How many experts there are that specialise in a field (专家数).
// @param field string
// @returns value int
MATCH (e:Field)<-[:SPECIALISES_IN]-(n:Expert)
WHERE e.id = $field
RETURN count(*) AS value
