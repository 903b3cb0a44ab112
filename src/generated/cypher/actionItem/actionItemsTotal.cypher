// How many action items there are (议定事项).
// @returns value int
MATCH (n:ActionItem)
RETURN count(n) AS value
