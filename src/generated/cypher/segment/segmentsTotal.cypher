// How many segments there are (环节).
// @returns value int
MATCH (n:Segment)
RETURN count(n) AS value
