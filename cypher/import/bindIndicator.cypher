// Binds indicators to named counts of the graph, or to none.
// @param rows { id: string, counter: string?, version: int? }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Indicator {id: row.id})
SET n.counter = row.counter, n.version = coalesce(row.version, n.version)
