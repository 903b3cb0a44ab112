// How many experts there are (专家).
// @returns value int
MATCH (n:Expert)
RETURN count(n) AS value
