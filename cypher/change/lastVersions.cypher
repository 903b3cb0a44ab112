// The last version of each of the entities or facts that was ever changed.
// @param ids string[]
// @returns many { id: string, version: int }
MATCH (n:Change)
WHERE n.entityId IN $ids
RETURN n.entityId AS id, max(n.version) AS version
