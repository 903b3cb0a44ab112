// Every region with the one above it, for walking the tree of regions.
// @returns many { id: string, parentId: string? }
MATCH (n:Region)
RETURN n.id AS id, n.parentId AS parentId
ORDER BY n.id
