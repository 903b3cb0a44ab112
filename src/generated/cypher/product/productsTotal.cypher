// How many products there are (产品).
// @returns value int
MATCH (n:Product)
RETURN count(n) AS value
