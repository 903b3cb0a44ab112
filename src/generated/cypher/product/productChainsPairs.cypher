// What `chains` leads to: what Product is counted by (产品).
// @returns many { id: string, other: string }
MATCH (n:Product)-[:ON_CHAIN]->(o:Chain)
RETURN n.id AS id, o.id AS other
