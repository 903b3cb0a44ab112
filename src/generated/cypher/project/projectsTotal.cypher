// How many projects there are (项目).
// @returns value int
MATCH (n:Project)
RETURN count(n) AS value
