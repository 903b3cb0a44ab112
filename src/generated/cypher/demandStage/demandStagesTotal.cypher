// How many demand stages there are (需求阶段记录).
// @returns value int
MATCH (n:DemandStage)
RETURN count(n) AS value
