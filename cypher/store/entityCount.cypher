// How many entities the store holds.
// @returns value int
MATCH (n:Entity)
RETURN count(n) AS value
