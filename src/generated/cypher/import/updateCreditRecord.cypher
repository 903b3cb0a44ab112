// Replaces all properties of nodes of type CreditRecord.
// @param rows CreditRecord[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:CreditRecord {id: row.id})
SET n = row
