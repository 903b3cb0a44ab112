// Which of the ids are in the graph, each with the fingerprint of the row it came from and its version.
// @param ids string[]
// @returns many { id: string, name: string?, hash: string?, version: int? }
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN n.id AS id, n.name AS name, n.rowHash AS hash, n.version AS version
