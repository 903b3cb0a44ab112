// How many document issues there are (文件疑点).
// @returns value int
MATCH (n:DocumentIssue)
RETURN count(n) AS value
