// Creates nodes of type Voucher, each with all its properties.
// @param rows Voucher[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Voucher)
SET n = row
