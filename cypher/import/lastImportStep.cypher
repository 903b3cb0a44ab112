// The last transaction of an import that is not undone yet, with what undoes it.
// @param run string
// @returns optional { id: string, undo: string }
MATCH (n:ImportStep)
WHERE n.run = $run
WITH n
ORDER BY n.order DESC, n.id
LIMIT 1
RETURN n.id AS id, n.undo AS undo
