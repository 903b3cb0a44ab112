// What entities were taken for the given ones, as far as that still counts.
// @param ids string[]
// @returns many { into: string, id: string }
MATCH (n:Change)
WHERE n.mergedInto IN $ids
MATCH (s:ChangeSet {id: n.changeSet})
WHERE s.state = 'APPLIED'
RETURN n.mergedInto AS into, n.entityId AS id
ORDER BY into, id
