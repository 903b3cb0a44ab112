// Makes NEEDS relations where none is yet: two tables may name the same pair.
// @param rows { from: string, to: string }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Field {id: row.to})
MERGE (a)-[:NEEDS]->(b)
