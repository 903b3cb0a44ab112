// Keeps texts of documents, new or anew.
// @param rows PolicyText[]
// @returns none
// @write
UNWIND $rows AS row
MERGE (n:PolicyText {id: row.id})
SET n = row
