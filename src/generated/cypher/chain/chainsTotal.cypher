// How many chains there are (链条).
// @returns value int
MATCH (n:Chain)
RETURN count(n) AS value
