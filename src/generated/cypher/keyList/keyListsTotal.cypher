// How many key lists there are (重点名单).
// @returns value int
MATCH (n:KeyList)
RETURN count(n) AS value
