// What `participants` leads to: what Project is counted by (项目).
// @returns many { id: string, role: ProjectRole?, region: string? }
MATCH (n:Project)<-[r:PARTICIPATES_IN]-(o:Expert)
RETURN n.id AS id, r.role AS role, o.regionId AS region
