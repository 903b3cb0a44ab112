// Chains that are not discontinued, with the fields they and their segments need (链条所需领域).
// @param regions string[]?
// @param chains string[]?
// @returns many { id: string, regionId: string, needs: string[] }
MATCH (c:Chain)
WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
WITH c
ORDER BY c.id
RETURN c.id AS id, c.regionId AS regionId, [(c)-[:NEEDS]->(f:Field) | f.id] + [(c)-[:HAS_SEGMENT]->(:Segment)-[:NEEDS]->(g:Field) | g.id] AS needs
