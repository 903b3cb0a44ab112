// Keeps parts of texts, new or anew.
// @param rows TextPart[]
// @returns none
// @write
UNWIND $rows AS row
MERGE (n:TextPart {id: row.id})
SET n = row
