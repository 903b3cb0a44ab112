// How many requirement templates there are (需求模板).
// @returns value int
MATCH (n:RequirementTemplate)
RETURN count(n) AS value
