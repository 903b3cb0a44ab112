// How many reserve entries there are (后备库记录).
// @returns value int
MATCH (n:ReserveEntry)
RETURN count(n) AS value
