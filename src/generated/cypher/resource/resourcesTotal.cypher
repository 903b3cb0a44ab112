// How many resources there are (科技资源).
// @returns value int
MATCH (n:Resource)
RETURN count(n) AS value
