// Rows that change sets touched, as far as they are of people or name some by their ids.
// @param sets string[]
// @param prefix string
// @returns many { changeSet: string, id: string, fields: string }
MATCH (n:Change)
WHERE n.changeSet IN $sets AND (n.entityId STARTS WITH $prefix OR n.fields CONTAINS $prefix)
RETURN n.changeSet AS changeSet, n.entityId AS id, n.fields AS fields
ORDER BY changeSet, id, n.version
