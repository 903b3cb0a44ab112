// Active partnerships of organisations, one of which lies in some regions; the ends in the order they are named (五共合作).
// @param asOf string
// @param regions string[]?
// @returns many { id: string, a: string, b: string, kind: PartnershipKind }
MATCH (a:Entity)-[p:PARTNERS_WITH]->(b:Entity)
WHERE (p.from IS NULL OR p.from <= $asOf) AND (p.to IS NULL OR p.to > $asOf)
  AND ($regions IS NULL OR a.regionId IN $regions OR b.regionId IN $regions)
RETURN p.id AS id, a.id AS a, b.id AS b, p.kind AS kind
ORDER BY id
