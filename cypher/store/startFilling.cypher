// Marks that an empty store is being filled with the shipped datasets.
// @param startedAt string
// @returns none
// @write
MERGE (n:StoreFilling {id: 'filling'})
SET n.startedAt = $startedAt
