// How many experts there are affiliated with or engaged by an organisation (专家数).
// @param organisation string
// @returns value int
MATCH (e:Entity)<-[:AFFILIATED_WITH|ENGAGED_BY]-(n:Expert)
WHERE e.id = $organisation
WITH DISTINCT n
RETURN count(*) AS value
