// What `outcomes` leads to: what Platform is counted by (平台).
// @returns many { id: string, kind: OutcomeKind? }
MATCH (n:Platform)-[r:BROUGHT]-(o:Entity)
RETURN n.id AS id, r.kind AS kind
