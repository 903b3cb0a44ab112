// How many declared gap records there are (文件所列短板).
// @returns value int
MATCH (n:DeclaredGapRecord)
RETURN count(n) AS value
