// What `chains` leads to: what Enterprise is counted by (企业).
// @returns many { id: string, other: string, chainMaster: boolean? }
MATCH (n:Enterprise)-[r:ON_CHAIN]->(o:Chain)
RETURN n.id AS id, o.id AS other, r.chainMaster AS chainMaster
