// The counts that indicators are bound to.
// @param ids string[]
// @returns many { id: string, counter: string?, version: int? }
MATCH (n:Indicator)
WHERE n.id IN $ids
RETURN n.id AS id, n.counter AS counter, n.version AS version
