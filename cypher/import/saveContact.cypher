// Keeps the contact data of experts in nodes of their own.
// @param rows { expert: string, properties: { id: string, phone: string?, email: string? } }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (e:Expert {id: row.expert})
MERGE (c:Contact {id: row.properties.id})
SET c = row.properties
MERGE (e)-[:HAS_CONTACT]->(c)
