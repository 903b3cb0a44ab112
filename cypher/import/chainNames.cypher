// Every chain that goes on, with what it is called.
// @returns many { id: string, kind: ChainKind?, name: string, aliases: string[] }
MATCH (n:Chain)
WHERE coalesce(n.status, '') <> 'DISCONTINUED'
RETURN n.id AS id, n.kind AS kind, n.name AS name, coalesce(n.aliases, []) AS aliases
ORDER BY n.id
