// Every region with its names and the one above it, for walking the tree of regions and finding one by what it is called.
// @returns many { id: string, parentId: string?, code: string?, name: string, aliases: string[] }
MATCH (n:Region)
RETURN n.id AS id, n.parentId AS parentId, n.code AS code, n.name AS name, coalesce(n.aliases, []) AS aliases
ORDER BY n.id
