// Who referred which experts, and whether those are appointed to a chain or engaged at the day (荐才关系).
// @param regions string[]?
// @param asOf string
// @returns many { by: string, expert: string, appointed: boolean, engaged: boolean }
MATCH (by:Entity)<-[:REFERRED_BY]-(e:Expert)
WHERE $regions IS NULL OR by.regionId IN $regions
RETURN by.id AS by, e.id AS expert,
  EXISTS { MATCH (e)-[a:APPOINTED_TO]->(c:Chain) WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf) } AS appointed,
  EXISTS { MATCH (e)-[g:ENGAGED_BY]->(n:Entity) WHERE (g.from IS NULL OR g.from <= $asOf) AND (g.to IS NULL OR g.to > $asOf) } AS engaged
ORDER BY by, expert
