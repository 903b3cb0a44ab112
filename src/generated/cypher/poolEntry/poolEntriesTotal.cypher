// How many pool entries there are (入库记录).
// @returns value int
MATCH (n:PoolEntry)
RETURN count(n) AS value
