// The form of what is stored, and whether a restore has not finished.
// @returns optional { version: int?, restoring: string? }
MATCH (n:Setting)
WHERE n.id = 'setting:store'
WITH n
ORDER BY n.id
LIMIT 1
RETURN n.version AS version, n.restoring AS restoring
