// How many registers there are (登记完整声明).
// @returns value int
MATCH (n:Register)
RETURN count(n) AS value
