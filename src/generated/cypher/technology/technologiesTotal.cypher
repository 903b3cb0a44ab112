// How many technologies there are (核心技术).
// @returns value int
MATCH (n:Technology)
RETURN count(n) AS value
