// How many demands there are (需求).
// @returns value int
MATCH (n:Demand)
RETURN count(n) AS value
