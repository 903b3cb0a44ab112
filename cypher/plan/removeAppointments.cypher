// Deletes appointments that have not begun (撤销聘任).
// @param ids string[]
// @returns none
// @write
MATCH (e:Expert)-[a:APPOINTED_TO]->(c:Chain)
WHERE a.id IN $ids
DELETE a
