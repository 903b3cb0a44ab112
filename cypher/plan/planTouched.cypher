// Experts by their ids, with where they are at home and the chains they are or were appointed to (受变更影响的专家).
// @param ids string[]
// @returns many { id: string, regionId: string?, talentTier: TalentTier?, chains: string[] }
MATCH (e:Expert)
WHERE e.id IN $ids
RETURN e.id AS id, e.regionId AS regionId, e.talentTier AS talentTier, [(e)-[:APPOINTED_TO]->(c:Chain) | c.id] AS chains
ORDER BY id
