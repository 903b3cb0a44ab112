// Names and aliases of all entities, in the order of their ids.
// @param afterId string
// @param first int
// @returns many { id: string, name: string, aliases: string[] }
MATCH (n:Entity)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases
