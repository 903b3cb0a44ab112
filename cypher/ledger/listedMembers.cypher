// Who and what is on key lists (名单成员).
// @param ids string[]
// @returns many { id: string, member: string }
MATCH (l:KeyList)-[:LISTS]->(o:Entity)
WHERE l.id IN $ids
RETURN DISTINCT l.id AS id, o.id AS member
ORDER BY id, member
