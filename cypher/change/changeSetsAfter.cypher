// Change sets that were applied after a number, up to another, in the order of writing.
// @param after int
// @param until int
// @param first int
// @returns many { id: string, number: int }
MATCH (n:ChangeSet)
WHERE n.number > $after AND n.number <= $until AND n.state IN ['APPLIED', 'REVERTED']
WITH n
ORDER BY n.number, n.id
LIMIT $first
RETURN n.id AS id, n.number AS number
