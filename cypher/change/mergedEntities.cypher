// What entities that were taken for others went into, as far as that still counts; the last one last.
// @param ids string[]
// @returns many { id: string, into: string }
MATCH (n:Change)
WHERE n.entityId IN $ids AND n.mergedInto IS NOT NULL
MATCH (s:ChangeSet {id: n.changeSet})
WHERE s.state = 'APPLIED'
RETURN n.entityId AS id, n.mergedInto AS into
ORDER BY n.number, id
