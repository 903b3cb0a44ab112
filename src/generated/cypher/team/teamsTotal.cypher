// How many teams there are (团队).
// @returns value int
MATCH (n:Team)
RETURN count(n) AS value
