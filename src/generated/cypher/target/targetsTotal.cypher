// How many targets there are (目标).
// @returns value int
MATCH (n:Target)
RETURN count(n) AS value
