// How many disciplines there are (学科).
// @returns value int
MATCH (n:Discipline)
RETURN count(n) AS value
