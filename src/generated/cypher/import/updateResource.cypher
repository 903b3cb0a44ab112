// Replaces all properties of nodes of type Resource.
// @param rows Resource[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Resource {id: row.id})
SET n = row
