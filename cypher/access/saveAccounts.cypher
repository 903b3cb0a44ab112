// Keeps accounts, new or anew.
// @param rows Account[]
// @returns none
// @write
UNWIND $rows AS row
MERGE (n:Account {id: row.id})
SET n = row
