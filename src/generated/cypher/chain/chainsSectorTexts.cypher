// Each sector of chains, once (链条).
// @returns many { text: string }
MATCH (n:Chain)
WHERE n.sector IS NOT NULL
RETURN DISTINCT n.sector AS text
