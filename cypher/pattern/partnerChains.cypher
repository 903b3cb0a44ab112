// Chains that go on and to which experts are appointed at a day with whom an expert cooperates then (合作专家所在链).
// @param expert string
// @param asOf string
// @returns many { id: string }
MATCH (x:Expert)-[k:COOPERATES_WITH]-(e:Expert)
WHERE x.id = $expert AND (k.from IS NULL OR k.from <= $asOf) AND (k.to IS NULL OR k.to > $asOf)
MATCH (e)-[a:APPOINTED_TO]->(c:Chain)
WHERE coalesce(c.status, '') <> 'DISCONTINUED' AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
WITH DISTINCT c
RETURN c.id AS id
ORDER BY id
