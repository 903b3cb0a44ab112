// Ids of the applied change sets that touched an entity or a fact.
// @param entity string
// @returns many { id: string }
MATCH (n:Change)
WHERE n.entityId = $entity
RETURN DISTINCT n.changeSet AS id
ORDER BY id
