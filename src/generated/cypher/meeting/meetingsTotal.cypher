// How many meetings there are (会议与检查).
// @returns value int
MATCH (n:Meeting)
RETURN count(n) AS value
