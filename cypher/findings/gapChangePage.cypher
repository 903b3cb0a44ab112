// A page of what findings appeared, changed or went, the last first.
// @param rules string[]
// @param chains string[]?
// @param regions string[]?
// @param kinds string[]?
// @param from string?
// @param to string?
// @param before int?
// @param first int
// @returns many { change: KeptGapChange }
MATCH (n:GapChange)
WHERE n.rule IN $rules AND ($chains IS NULL OR n.chain IN $chains)
  AND ($regions IS NULL OR n.region IN $regions) AND ($kinds IS NULL OR n.kind IN $kinds)
  AND ($from IS NULL OR coalesce(n.lastDay, n.day) >= $from) AND ($to IS NULL OR n.day <= $to) AND ($before IS NULL OR n.number < $before)
WITH n
ORDER BY n.number DESC, n.id
LIMIT $first
RETURN properties(n) AS change
