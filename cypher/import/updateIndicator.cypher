// Replaces all properties of nodes of type Indicator but the binding to a count, which has a table of its own.
// @param rows Indicator[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Indicator {id: row.id})
WITH n, row, n.counter AS counter
SET n = row
SET n.counter = coalesce(row.counter, counter)
