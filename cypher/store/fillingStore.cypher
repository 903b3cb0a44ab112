// Whether the store is being filled with the shipped datasets, or a start that did so was killed.
// @returns optional { startedAt: string }
MATCH (n:StoreFilling)
WITH n
ORDER BY n.id
LIMIT 1
RETURN n.startedAt AS startedAt
