// Creates nodes of type Field, each with all its properties.
// @param rows Field[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Field)
SET n = row
