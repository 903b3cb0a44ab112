// How many changes entities or facts had; those without any are left out.
// @param ids string[]
// @returns many { id: string, total: int }
MATCH (n:Change)
WHERE n.entityId IN $ids
RETURN n.entityId AS id, count(n) AS total
