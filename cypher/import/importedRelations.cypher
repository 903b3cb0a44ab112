// Relations of a type that start at the given entities and came from rows of their own, each with the fingerprint of its row.
// @param ids string[]
// @param type string
// @returns many { id: string, from: string, hash: string, version: int? }
MATCH (a:Entity)
WHERE a.id IN $ids
MATCH (a)-[r]->(b:Entity)
WHERE type(r) = $type AND r.rowHash IS NOT NULL
RETURN r.id AS id, a.id AS from, r.rowHash AS hash, r.version AS version
