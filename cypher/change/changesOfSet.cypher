// A page of the rows that a change set touched, in its order.
// @param changeSet string
// @param afterPosition int?
// @param first int
// @returns many { change: KeptChange }
MATCH (n:Change)
WHERE n.changeSet = $changeSet AND ($afterPosition IS NULL OR n.position > $afterPosition)
WITH n
ORDER BY n.position, n.id
LIMIT $first
RETURN properties(n) AS change
