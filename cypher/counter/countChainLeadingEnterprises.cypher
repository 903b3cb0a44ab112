// Enterprises on the chain that are its master or of the tier of innovation leaders (链条龙头企业).
// @param ids string[]
// @param synthetic boolean
// @returns many { id: string, items: { id: string }[] }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[o:ON_CHAIN]-(e:Enterprise)
  WHERE (coalesce(o.chainMaster, false) OR 'INNOVATION_LEADER' IN coalesce(e.tiers, []))
    AND ($synthetic OR NOT coalesce(o.synthetic, false)) AND ($synthetic OR NOT coalesce(e.synthetic, false))
  WITH DISTINCT e
  RETURN collect({id: e.id}) AS items
}
RETURN c.id AS id, items
