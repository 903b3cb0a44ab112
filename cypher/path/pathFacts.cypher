// The facts of the relations between two sets of entities, as far as a path tells them; ids and sources stay out.
// @param ids string[]
// @param others string[]
// @param types string[]
// @returns many { id: string, other: string, type: string, key: string?, forward: boolean, facts: { role: string?, position: string?, mode: string?, term: string?, kind: string?, level: string?, chainMaster: boolean?, order: int?, issuedBy: string?, letterNo: string?, on: string?, from: string?, to: string? } }
MATCH (n:Entity)
WHERE n.id IN $ids
MATCH (n)-[r]-(m:Entity)
WHERE type(r) IN $types AND m.id IN $others
RETURN n.id AS id, m.id AS other, type(r) AS type, r.id AS key, startNode(r).id = n.id AS forward,
  r {.role, .position, .mode, .term, .kind, .level, .chainMaster, .order, .issuedBy, .letterNo, .on, .from, .to} AS facts
ORDER BY id, other, type, coalesce(key, '')
