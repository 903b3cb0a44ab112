// Changes of findings after a number, in order.
// @param number int
// @param first int
// @returns many { change: KeptGapChange }
MATCH (n:GapChange)
WHERE n.number > $number
WITH n
ORDER BY n.number, n.id
LIMIT $first
RETURN properties(n) AS change
