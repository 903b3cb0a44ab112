// The given change sets.
// @param ids string[]
// @returns many { node: KeptChangeSet }
MATCH (n:ChangeSet)
WHERE n.id IN $ids
RETURN properties(n) AS node
