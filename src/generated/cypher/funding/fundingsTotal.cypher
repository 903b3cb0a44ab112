// How many fundings there are (资金).
// @returns value int
MATCH (n:Funding)
RETURN count(n) AS value
