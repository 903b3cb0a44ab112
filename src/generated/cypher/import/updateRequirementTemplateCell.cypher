// Replaces all properties of nodes of type RequirementTemplateCell.
// @param rows RequirementTemplateCell[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:RequirementTemplateCell {id: row.id})
SET n = row
