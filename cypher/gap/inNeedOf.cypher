// Chains and demands that need one of some fields, themselves or by a segment (需要某些领域的链条与需求).
// @param fields string[]
// @returns many { id: string }
MATCH (f:Field)<-[:NEEDS]-(x:Entity)
WHERE f.id IN $fields
RETURN DISTINCT x.id AS id
