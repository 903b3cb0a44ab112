// How many recognitions there are (企业认定).
// @returns value int
MATCH (n:Recognition)
RETURN count(n) AS value
