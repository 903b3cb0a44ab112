// How many accounts there are.
// @returns value int
MATCH (n:Account)
RETURN count(*) AS value
