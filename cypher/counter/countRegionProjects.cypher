// Projects of a region of one type that have begun by a day: neither planned nor terminated, and not starting later (地区某类项目).
// @param ids string[]
// @param type ProjectType
// @param asOf string
// @param synthetic boolean
// @returns many { id: string, items: { id: string, on: string?, sources: string[]? }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Project)
  WHERE p.type = $type AND NOT coalesce(p.status, '') IN ['PLANNED', 'TERMINATED']
    AND (p.start IS NULL OR p.start <= $asOf)
    AND ($synthetic OR NOT coalesce(p.synthetic, false))
  RETURN collect({id: p.id, on: p.start, sources: p.sources}) AS items
}
RETURN r.id AS id, items
