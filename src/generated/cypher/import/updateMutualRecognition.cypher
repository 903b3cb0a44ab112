// Replaces all properties of nodes of type MutualRecognition.
// @param rows MutualRecognition[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:MutualRecognition {id: row.id})
SET n = row
