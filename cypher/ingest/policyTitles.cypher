// All policy documents with what tells them apart.
// @returns many { id: string, name: string, aliases: string[], number: string?, date: string?, region: string?, status: string? }
MATCH (n:Policy)
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases, n.number AS number, n.date AS date, n.regionId AS region, n.status AS status
ORDER BY n.id
