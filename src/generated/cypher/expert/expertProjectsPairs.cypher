// What `projects` leads to: what Expert is counted by (专家).
// @returns many { id: string, role: ProjectRole?, region: string? }
MATCH (n:Expert)-[r:PARTICIPATES_IN]->(o:Project)
RETURN n.id AS id, r.role AS role, o.regionId AS region
