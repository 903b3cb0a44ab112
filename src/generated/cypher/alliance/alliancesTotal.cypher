// How many alliances there are (联盟).
// @returns value int
MATCH (n:Alliance)
RETURN count(n) AS value
