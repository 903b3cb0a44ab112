// Replaces all properties of nodes of type RequirementTemplate.
// @param rows RequirementTemplate[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:RequirementTemplate {id: row.id})
SET n = row
