// Change sets that keep what undoes them apart, the last first.
// @returns many { changeSet: KeptChangeSet, snapshot: string }
MATCH (n:ChangeSet)
WHERE n.snapshot IS NOT NULL
RETURN properties(n) AS changeSet, n.snapshot AS snapshot
ORDER BY n.number DESC, n.id
