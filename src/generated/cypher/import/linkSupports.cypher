// Makes SUPPORTS relations where none is yet: rows of both ends may state the same.
// @param rows { from: string, to: string }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[:SUPPORTS]->(b)
