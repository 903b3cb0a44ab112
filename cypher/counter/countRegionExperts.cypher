// Experts whose home region it is, of some tiers of talent or of any (地区专家).
// @param ids string[]
// @param tiers TalentTier[]?
// @param synthetic boolean
// @returns many { id: string, items: { id: string }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Expert)
  WHERE ($tiers IS NULL OR e.talentTier IN $tiers)
    AND ($synthetic OR NOT coalesce(e.synthetic, false))
  RETURN collect({id: e.id}) AS items
}
RETURN r.id AS id, items
