// How many requirement template cells there are (需求模板单元).
// @returns value int
MATCH (n:RequirementTemplateCell)
RETURN count(n) AS value
