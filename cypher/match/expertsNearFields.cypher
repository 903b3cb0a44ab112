// Experts with one of some fields, those with most of `shared` first, then by id (领域相近专家).
// @param fields string[]
// @param shared string[]
// @param expert string
// @param limit int
// @returns many { id: string }
MATCH (f:Field)<-[:SPECIALISES_IN]-(e:Expert)
WHERE f.id IN $fields AND e.id <> $expert
WITH e, collect(DISTINCT f.id) AS found
WITH e, size([x IN found WHERE x IN $shared]) AS same
ORDER BY same DESC, e.id
LIMIT $limit
RETURN e.id AS id
