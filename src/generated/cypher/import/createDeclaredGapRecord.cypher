// Creates nodes of type DeclaredGapRecord, each with all its properties.
// @param rows DeclaredGapRecord[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:DeclaredGapRecord)
SET n = row
