// How many programmes there are (计划与奖项).
// @returns value int
MATCH (n:Programme)
RETURN count(n) AS value
