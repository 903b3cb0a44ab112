// How many chain versions there are (链条版本).
// @returns value int
MATCH (n:ChainVersion)
RETURN count(n) AS value
