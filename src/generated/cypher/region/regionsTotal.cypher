// How many regions there are (地区).
// @returns value int
MATCH (n:Region)
RETURN count(n) AS value
