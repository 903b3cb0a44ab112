// How many activities there are (活动).
// @returns value int
MATCH (n:Activity)
RETURN count(n) AS value
