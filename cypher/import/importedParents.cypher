// What the given entities stand below in their tree, where they stand below any.
// @param ids string[]
// @returns many { id: string, parent: string }
MATCH (n:Entity)
WHERE n.id IN $ids
WITH n, coalesce(n.parentId, n.broaderId, n.brokenDownFromId) AS parent
WHERE parent IS NOT NULL
RETURN n.id AS id, parent
