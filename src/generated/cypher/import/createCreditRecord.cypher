// Creates nodes of type CreditRecord, each with all its properties.
// @param rows CreditRecord[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:CreditRecord)
SET n = row
