// Chains that go on and to which an expert is appointed at a day, or for which a planned or active project is that he takes part in (专家所在链).
// @param expert string
// @param asOf string
// @returns optional { appointed: { id: string }[], ofProjects: { id: string }[] }
MATCH (e:Expert)
WHERE e.id = $expert
RETURN [(e)-[a:APPOINTED_TO]->(c:Chain) WHERE coalesce(c.status, '') <> 'DISCONTINUED' AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf) | {id: c.id}] AS appointed,
  [(e)-[:PARTICIPATES_IN]->(j:Project)-[:FOR_CHAIN]->(d:Chain) WHERE j.status IN ['PLANNED', 'ACTIVE'] AND coalesce(d.status, '') <> 'DISCONTINUED' | {id: d.id}] AS ofProjects
