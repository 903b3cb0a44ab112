// How many indicators there are (指标).
// @returns value int
MATCH (n:Indicator)
RETURN count(n) AS value
