// Takes boards out.
// @param ids string[]
// @returns none
// @write
MATCH (n:Board)
WHERE n.id IN $ids
DETACH DELETE n
