// Every technical field with the one above it, for walking the tree of fields (技术领域).
// @returns many { id: string, broaderId: string? }
MATCH (n:Field)
RETURN n.id AS id, n.broaderId AS broaderId
ORDER BY n.id
