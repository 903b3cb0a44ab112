// Keeps a key for the ids that are made of what tells people apart, unless there is one.
// @param key string
// @returns one { key: string }
// @write
MERGE (n:Setting {id: 'setting:ids'})
SET n.key = coalesce(n.key, $key)
RETURN n.key AS key
