// How many platform levels there are (平台级别变动).
// @returns value int
MATCH (n:PlatformLevel)
RETURN count(n) AS value
