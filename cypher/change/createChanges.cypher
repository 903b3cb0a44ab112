// Keeps the rows that change sets touched.
// @param rows KeptChange[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Change)
SET n = row
