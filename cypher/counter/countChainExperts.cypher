// Experts with an active appointment to the chain, of either role, each once (链条在聘专家).
// @param ids string[]
// @param asOf string
// @param synthetic boolean
// @returns many { id: string, items: { id: string }[] }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
    AND ($synthetic OR NOT coalesce(a.synthetic, false)) AND ($synthetic OR NOT coalesce(e.synthetic, false))
  WITH DISTINCT e
  RETURN collect({id: e.id}) AS items
}
RETURN c.id AS id, items
