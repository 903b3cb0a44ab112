// All boards.
// @returns many { board: KeptBoard }
MATCH (n:Board)
WITH n
ORDER BY n.id
RETURN properties(n) AS board
