// Keeps mappings of sheets by their names, new or anew.
// @param rows { id: string, mapping: string, by: string, at: string }[]
// @returns none
// @write
UNWIND $rows AS row
MERGE (n:SheetMapping {id: row.id})
SET n = row
