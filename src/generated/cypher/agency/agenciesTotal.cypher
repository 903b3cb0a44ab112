// How many agencies there are (服务机构).
// @returns value int
MATCH (n:Agency)
RETURN count(n) AS value
