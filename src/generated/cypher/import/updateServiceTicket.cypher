// Replaces all properties of nodes of type ServiceTicket.
// @param rows ServiceTicket[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:ServiceTicket {id: row.id})
SET n = row
