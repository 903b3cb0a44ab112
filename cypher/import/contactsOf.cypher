// The contact data kept of experts.
// @param ids string[]
// @returns many { expert: string, properties: json }
MATCH (e:Expert)-[:HAS_CONTACT]->(c:Contact)
WHERE e.id IN $ids
RETURN e.id AS expert, properties(c) AS properties
