// How many platforms there are (平台).
// @returns value int
MATCH (n:Platform)
RETURN count(n) AS value
