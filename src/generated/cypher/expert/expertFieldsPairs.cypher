// What `fields` leads to: what Expert is counted by (专家).
// @returns many { id: string, other: string }
MATCH (n:Expert)-[:SPECIALISES_IN]->(o:Field)
RETURN n.id AS id, o.id AS other
