// Creates nodes of type RequirementTemplateCell, each with all its properties.
// @param rows RequirementTemplateCell[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:RequirementTemplateCell)
SET n = row
