// How many open calls there are (揭榜挂帅榜单).
// @returns value int
MATCH (n:OpenCall)
RETURN count(n) AS value
