// Creates nodes of type Product, each with all its properties.
// @param rows Product[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Product)
SET n = row
