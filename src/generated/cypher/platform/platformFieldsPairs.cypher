// What `fields` leads to: what Platform is counted by (平台).
// @returns many { id: string, other: string }
MATCH (n:Platform)-[:SPECIALISES_IN]->(o:Field)
RETURN n.id AS id, o.id AS other
