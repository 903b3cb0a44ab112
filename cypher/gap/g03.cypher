// Chains with too few appointed experts of senior rank, with everybody appointed and the fields it and its segments need (高级专家不足).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @param minSenior int
// @returns many { chainId: string, chainName: string, regionId: string, appointed: { id: string, name: string, titleRank: ProfessionalTitleRank? }[], needs: string[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)<-[b:APPOINTED_TO]-(x:Expert)
  WHERE x.titleRank IN ['SENIOR_FULL', 'SENIOR_ASSOCIATE'] AND (b.from IS NULL OR b.from <= $asOf) AND (b.to IS NULL OR b.to > $asOf)
  RETURN count(DISTINCT x) AS senior
}
WITH c, senior
WHERE senior < $minSenior
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  WITH DISTINCT e
  ORDER BY e.id
  RETURN collect({id: e.id, name: e.name, titleRank: e.titleRank}) AS appointed
}
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId, appointed, [(c)-[:NEEDS]->(f:Field) | f.id] + [(c)-[:HAS_SEGMENT]->(:Segment)-[:NEEDS]->(g:Field) | g.id] AS needs
ORDER BY chainId
