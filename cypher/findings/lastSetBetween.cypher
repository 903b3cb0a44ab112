// The last change set that was applied after a number, up to another.
// @param number int
// @param until int
// @returns optional { id: string }
MATCH (n:ChangeSet)
WHERE n.number > $number AND n.number <= $until AND n.state IN ['APPLIED', 'REVERTED']
RETURN n.id AS id
ORDER BY n.number DESC, id
LIMIT 1
