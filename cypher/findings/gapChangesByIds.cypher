// The given changes of findings.
// @param ids string[]
// @returns many { change: KeptGapChange }
MATCH (n:GapChange)
WHERE n.id IN $ids
RETURN properties(n) AS change
