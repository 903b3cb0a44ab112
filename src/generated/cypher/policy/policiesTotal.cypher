// How many policies there are (政策文件).
// @returns value int
MATCH (n:Policy)
RETURN count(n) AS value
