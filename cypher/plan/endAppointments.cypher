// Ends appointments on a day (解聘).
// @param ids string[]
// @param to string
// @returns none
// @write
MATCH (e:Expert)-[a:APPOINTED_TO]->(c:Chain)
WHERE a.id IN $ids
SET a.to = $to
