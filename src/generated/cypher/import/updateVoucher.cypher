// Replaces all properties of nodes of type Voucher.
// @param rows Voucher[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Voucher {id: row.id})
SET n = row
