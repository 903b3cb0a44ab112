// Appointments by their ids, wherever they start, with all their facts.
// @param ids string[]
// @returns many { type: string, from: string, to: string, properties: json }
MATCH (a:Expert)-[r:APPOINTED_TO]->(b:Chain)
WHERE r.id IN $ids AND r.rowHash IS NOT NULL
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
