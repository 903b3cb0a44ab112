// How many institutions there are (机构).
// @returns value int
MATCH (n:Institution)
RETURN count(n) AS value
