// How many achievements there are (成果).
// @returns value int
MATCH (n:Achievement)
RETURN count(n) AS value
