// What `outcomes` leads to: what Activity is counted by (活动).
// @returns many { id: string, kind: OutcomeKind? }
MATCH (n:Activity)-[r:BROUGHT]-(o:Entity)
RETURN n.id AS id, r.kind AS kind
