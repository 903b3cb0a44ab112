// Creates nodes of type MutualRecognition, each with all its properties.
// @param rows MutualRecognition[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:MutualRecognition)
SET n = row
