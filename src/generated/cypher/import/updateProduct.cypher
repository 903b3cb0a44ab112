// Replaces all properties of nodes of type Product.
// @param rows Product[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Product {id: row.id})
SET n = row
