// Marks that the shipped datasets are all loaded.
// @returns none
// @write
MATCH (n:StoreFilling)
DELETE n
