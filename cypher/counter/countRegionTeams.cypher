// Teams of a region; of some tiers of talent only those led by, or with, an expert of them (地区团队).
// @param ids string[]
// @param tiers TalentTier[]?
// @param synthetic boolean
// @returns many { id: string, items: { id: string }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(t:Team)
  WHERE ($synthetic OR NOT coalesce(t.synthetic, false))
    AND ($tiers IS NULL OR EXISTS {
      MATCH (t)<-[:LEADS]-(e:Expert)
      WHERE e.talentTier IN $tiers AND ($synthetic OR NOT coalesce(e.synthetic, false))
    } OR EXISTS {
      MATCH (t)<-[:MEMBER_OF]-(e:Expert)
      WHERE e.talentTier IN $tiers AND ($synthetic OR NOT coalesce(e.synthetic, false))
    })
  RETURN collect({id: t.id}) AS items
}
RETURN r.id AS id, items
