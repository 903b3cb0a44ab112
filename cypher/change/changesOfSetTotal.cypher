// How many rows a change set touched.
// @param changeSet string
// @returns value int
MATCH (n:Change)
WHERE n.changeSet = $changeSet
RETURN count(n) AS value
