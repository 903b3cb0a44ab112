// What `fields` leads to: what Technology is counted by (核心技术).
// @returns many { id: string, other: string }
MATCH (n:Technology)-[:SPECIALISES_IN]->(o:Field)
RETURN n.id AS id, o.id AS other
