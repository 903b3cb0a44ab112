// Creates nodes of type RequirementTemplate, each with all its properties.
// @param rows RequirementTemplate[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:RequirementTemplate)
SET n = row
