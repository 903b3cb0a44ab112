// Fields that some experts have (专家领域).
// @param ids string[]
// @returns many { id: string }
MATCH (x:Expert)-[:SPECIALISES_IN]->(f:Field)
WHERE x.id IN $ids
RETURN DISTINCT f.id AS id
