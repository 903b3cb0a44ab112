// What `responsible` leads to: what Measure is counted by (任务措施).
// @returns many { id: string, region: string? }
MATCH (n:Measure)-[r:RESPONSIBLE]->(o:Department)
RETURN n.id AS id, o.regionId AS region
