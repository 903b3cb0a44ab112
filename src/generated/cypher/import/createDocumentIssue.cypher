// Creates nodes of type DocumentIssue, each with all its properties.
// @param rows DocumentIssue[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:DocumentIssue)
SET n = row
