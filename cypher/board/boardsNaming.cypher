// Boards in which one of some texts stands.
// @param texts string[]
// @returns many { board: KeptBoard }
MATCH (n:Board)
WHERE size([text IN $texts WHERE n.name CONTAINS text OR n.panels CONTAINS text]) > 0
WITH n
ORDER BY n.id
RETURN properties(n) AS board
