// Ties that experts of some tiers, whose home region is known, have to a region: letters of its chains, engagements by and posts at its organisations (引进人才).
// @param ids string[]
// @param tiers TalentTier[]?
// @param asOf string
// @param synthetic boolean
// @returns many { id: string, letters: { id: string, home: string, from: string?, to: string? }[], engagements: { id: string, home: string, from: string?, to: string? }[], posts: { id: string, home: string, from: string?, to: string? }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE e.regionId IS NOT NULL AND ($tiers IS NULL OR e.talentTier IN $tiers)
    AND (a.from IS NULL OR a.from <= $asOf)
    AND ($synthetic OR NOT coalesce(a.synthetic, false)) AND ($synthetic OR NOT coalesce(c.synthetic, false)) AND ($synthetic OR NOT coalesce(e.synthetic, false))
  RETURN collect({id: e.id, home: e.regionId, from: a.from, to: a.to}) AS letters
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(o:Entity)<-[a:ENGAGED_BY]-(e:Expert)
  WHERE e.regionId IS NOT NULL AND ($tiers IS NULL OR e.talentTier IN $tiers)
    AND (a.from IS NULL OR a.from <= $asOf)
    AND ($synthetic OR NOT coalesce(a.synthetic, false)) AND ($synthetic OR NOT coalesce(o.synthetic, false)) AND ($synthetic OR NOT coalesce(e.synthetic, false))
  RETURN collect({id: e.id, home: e.regionId, from: a.from, to: a.to}) AS engagements
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(o:Entity)<-[a:AFFILIATED_WITH]-(e:Expert)
  WHERE e.regionId IS NOT NULL AND ($tiers IS NULL OR e.talentTier IN $tiers)
    AND (a.from IS NULL OR a.from <= $asOf)
    AND ($synthetic OR NOT coalesce(a.synthetic, false)) AND ($synthetic OR NOT coalesce(o.synthetic, false)) AND ($synthetic OR NOT coalesce(e.synthetic, false))
  RETURN collect({id: e.id, home: e.regionId, from: a.from, to: a.to}) AS posts
}
RETURN r.id AS id, letters, engagements, posts
