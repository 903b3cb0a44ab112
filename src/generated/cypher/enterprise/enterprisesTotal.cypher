// How many enterprises there are (企业).
// @returns value int
MATCH (n:Enterprise)
RETURN count(n) AS value
