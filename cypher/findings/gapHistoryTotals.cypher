// How often findings appeared, changed or went; those that never did are left out.
// @param keys string[]
// @returns many { key: string, total: int }
MATCH (n:GapChange)
WHERE n.key IN $keys
RETURN n.key AS key, count(n) AS total
