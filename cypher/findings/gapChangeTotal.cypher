// How many findings appeared, changed or went.
// @param rules string[]
// @param chains string[]?
// @param regions string[]?
// @param kinds string[]?
// @param from string?
// @param to string?
// @returns value int
MATCH (n:GapChange)
WHERE n.rule IN $rules AND ($chains IS NULL OR n.chain IN $chains)
  AND ($regions IS NULL OR n.region IN $regions) AND ($kinds IS NULL OR n.kind IN $kinds)
  AND ($from IS NULL OR coalesce(n.lastDay, n.day) >= $from) AND ($to IS NULL OR n.day <= $to)
RETURN count(n) AS value
