// Forgets what undoes some transactions of imports.
// @param ids string[]
// @returns none
// @write
MATCH (n:ImportStep)
WHERE n.id IN $ids
DELETE n
