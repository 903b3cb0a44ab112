// Binds indicators to named counts of the graph, or to none.
// @param rows { id: string, counter: string? }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Indicator {id: row.id})
SET n.counter = row.counter
