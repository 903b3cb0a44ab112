// Entities that name clauses as the source of their facts, as `policyId#path`; clauses themselves apart (依据条款的实体).
// @param places string[]
// @returns many { place: string, id: string }
MATCH (n:Entity)
WHERE n.sources IS NOT NULL AND NOT any(l IN labels(n) WHERE l = 'Clause')
UNWIND n.sources AS source
WITH n.id AS id, split(split(source, '|')[0], '@')[0] AS place
WHERE place IN $places
WITH DISTINCT place, id
RETURN place, id
ORDER BY place, id
