// Change sets after a number that were applied and still count.
// @param number int
// @returns many { id: string, snapshot: string? }
MATCH (n:ChangeSet)
WHERE n.number > $number AND n.state = 'APPLIED' AND n.reverts IS NULL
RETURN n.id AS id, n.snapshot AS snapshot
ORDER BY n.number, id
