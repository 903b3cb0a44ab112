// Replaces all properties of nodes of type Activity.
// @param rows Activity[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Activity {id: row.id})
SET n = row
