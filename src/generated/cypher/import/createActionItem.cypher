// Creates nodes of type ActionItem, each with all its properties.
// @param rows ActionItem[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:ActionItem)
SET n = row
