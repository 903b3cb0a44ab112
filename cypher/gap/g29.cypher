// Posts of the catalogue of posts hard to fill, of some years, of which it is known how many are filled (急需紧缺岗位).
// @param from int
// @param to int
// @param regions string[]?
// @param chains string[]?
// @returns many { id: string, name: string, year: int, wanted: int, filled: int, rank: ShortageRank?, fieldId: string?, employerId: string, employer: string, regionId: string?, chain: string? }
MATCH (p:ShortagePost)-[:POST_OF]->(o:Entity)
WHERE p.year >= $from AND p.year <= $to AND p.filled IS NOT NULL
  AND ($regions IS NULL OR o.regionId IN $regions)
CALL (p) {
  MATCH (p)-[:POST_CHAIN]->(c:Chain)
  WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  RETURN collect(c.id) AS chains
}
WITH p, o, chains
WHERE $chains IS NULL OR any(c IN chains WHERE c IN $chains)
RETURN p.id AS id, p.name AS name, p.year AS year, p.wanted AS wanted, p.filled AS filled, p.rank AS rank,
  p.fieldId AS fieldId, o.id AS employerId, o.name AS employer, o.regionId AS regionId, head(chains) AS chain
ORDER BY id
