// What cites the given policies as a source.
// @param ids string[]
// @returns many { by: string, id: string }
MATCH (n:Entity)
WHERE n.sources IS NOT NULL
UNWIND n.sources AS source
WITH n.id AS by, split(split(source, '#')[0], '@')[0] AS id
WHERE id IN $ids
RETURN DISTINCT by, id
