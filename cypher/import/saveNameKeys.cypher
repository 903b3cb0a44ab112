// Replaces what entities are found by and ordered by.
// @param rows { id: string, searchText: string, sortKey: string }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.searchText = row.searchText, n.sortKey = row.sortKey
