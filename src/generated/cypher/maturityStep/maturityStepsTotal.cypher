// How many maturity steps there are (成熟度记录).
// @returns value int
MATCH (n:MaturityStep)
RETURN count(n) AS value
