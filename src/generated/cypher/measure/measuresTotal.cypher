// How many measures there are (任务措施).
// @returns value int
MATCH (n:Measure)
RETURN count(n) AS value
