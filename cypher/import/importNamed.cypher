// Entities by a name, an alias, the code of a region or the social credit code of an enterprise.
// @param texts string[]
// @returns many { id: string, name: string, aliases: string[], code: string?, uscc: string? }
MATCH (n:Entity)
WHERE n.name IN $texts OR n.code IN $texts OR n.uscc IN $texts OR any(alias IN coalesce(n.aliases, []) WHERE alias IN $texts)
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases, n.code AS code, n.uscc AS uscc
ORDER BY n.id
