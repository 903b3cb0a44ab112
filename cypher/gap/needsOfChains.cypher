// Chains with the fields each and its segments need (链条所需领域).
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { id: string, needs: string[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
RETURN c.id AS id, [(c)-[:NEEDS]->(f:Field) | f.id] + [(c)-[:HAS_SEGMENT]->(:Segment)-[:NEEDS]->(g:Field) | g.id] AS needs
ORDER BY id
