// The partnerships of two organisations, whichever stands first, with their times (五共合作).
// @param a string
// @param b string
// @returns many { id: string, kind: PartnershipKind, by: string, from: string?, to: string? }
MATCH (a:Entity)-[p:PARTNERS_WITH]-(b:Entity)
WHERE a.id = $a AND b.id = $b
RETURN p.id AS id, p.kind AS kind, p.aId AS by, p.from AS from, p.to AS to
ORDER BY id
