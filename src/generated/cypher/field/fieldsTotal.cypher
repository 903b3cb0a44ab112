// How many fields there are (技术领域).
// @returns value int
MATCH (n:Field)
RETURN count(n) AS value
