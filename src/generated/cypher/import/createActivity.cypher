// Creates nodes of type Activity, each with all its properties.
// @param rows Activity[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Activity)
SET n = row
