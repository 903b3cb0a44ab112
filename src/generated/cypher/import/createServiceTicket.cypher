// Creates nodes of type ServiceTicket, each with all its properties.
// @param rows ServiceTicket[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:ServiceTicket)
SET n = row
