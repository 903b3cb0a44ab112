// The form of what is stored for search, as the last who wrote all of it said.
// @returns optional { version: int }
MATCH (n:Setting)
WHERE n.id = 'setting:text'
WITH n
ORDER BY n.id
LIMIT 1
RETURN n.version AS version
