// The last transaction of an import that is not undone yet, or the last before one, with what undoes it.
// @param run string
// @param before int?
// @returns optional { id: string, order: int, undo: string }
MATCH (n:ImportStep)
WHERE n.run = $run AND ($before IS NULL OR n.order < $before)
WITH n
ORDER BY n.order DESC, n.id
LIMIT 1
RETURN n.id AS id, n.order AS order, n.undo AS undo
