// The key of the ids that are made of what tells people apart, where one was needed before.
// @returns optional { key: string }
MATCH (n:Setting)
WHERE n.id = 'setting:ids'
WITH n
ORDER BY n.id
LIMIT 1
RETURN n.key AS key
