// Experts who work with an expert at a day: in active cooperation, in one team, or in one planned or active project (已在合作的专家).
// @param expert string
// @param asOf string
// @returns optional { partners: { id: string }[], teammates: { id: string }[], projectmates: { id: string }[] }
MATCH (e:Expert)
WHERE e.id = $expert
RETURN [(e)-[k:COOPERATES_WITH]-(x:Expert) WHERE (k.from IS NULL OR k.from <= $asOf) AND (k.to IS NULL OR k.to > $asOf) | {id: x.id}] AS partners,
  [(e)-[:LEADS|MEMBER_OF]->(t:Team)<-[:LEADS|MEMBER_OF]-(y:Expert) WHERE y.id <> e.id | {id: y.id}] AS teammates,
  [(e)-[:PARTICIPATES_IN]->(p:Project)<-[:PARTICIPATES_IN]-(z:Expert) WHERE p.status IN ['PLANNED', 'ACTIVE'] AND z.id <> e.id | {id: z.id}] AS projectmates
