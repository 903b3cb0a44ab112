// Enterprises of a region with a label of the ladder; subregions are asked for by their own ids (地区某类企业).
// @param ids string[]
// @param tier EnterpriseTier
// @param synthetic boolean
// @returns many { id: string, items: { id: string }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Enterprise)
  WHERE $tier IN coalesce(e.tiers, [])
    AND ($synthetic OR NOT coalesce(e.synthetic, false))
  RETURN collect({id: e.id}) AS items
}
RETURN r.id AS id, items
