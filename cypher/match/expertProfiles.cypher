// Experts with their names and fields (专家概况).
// @param ids string[]
// @returns many { id: string, name: string, fields: { id: string, name: string }[] }
MATCH (e:Expert)
WHERE e.id IN $ids
RETURN e.id AS id, e.name AS name, [(e)-[:SPECIALISES_IN]->(f:Field) | {id: f.id, name: f.name}] AS fields
ORDER BY id
