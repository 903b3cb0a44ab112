// Changes of entities or facts that were written after a change set.
// @param ids string[]
// @param number int
// @returns many { id: string, changeSet: string }
MATCH (n:Change)
WHERE n.entityId IN $ids AND n.number > $number
RETURN n.entityId AS id, n.changeSet AS changeSet
ORDER BY id, changeSet
