// How many contact assignments there are (联系服务).
// @returns value int
MATCH (n:ContactAssignment)
RETURN count(n) AS value
