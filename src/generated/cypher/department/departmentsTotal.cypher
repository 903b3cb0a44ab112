// How many departments there are (部门).
// @returns value int
MATCH (n:Department)
RETURN count(n) AS value
