// Changes whose reason holds one of some texts.
// @param texts string[]
// @returns many { id: string, reason: string }
MATCH (n:Change)
WHERE n.reason IS NOT NULL AND size([text IN $texts WHERE n.reason CONTAINS text]) > 0
RETURN n.id AS id, n.reason AS reason
ORDER BY id
