// A page of the boards that may be seen, the last saved first: those made under one of some names, and those shared.
// @param owners string[]
// @param regions string[]?
// @param own boolean?
// @param afterAt string?
// @param afterId string?
// @param first int
// @returns many { board: KeptBoard }
MATCH (n:Board)
WHERE (n.by IN $owners OR n.sharing = 'EVERYBODY'
    OR (n.sharing = 'REGIONS' AND ($regions IS NULL OR size([r IN n.sharedWith WHERE r IN $regions]) > 0)))
  AND ($own IS NULL OR $own = (n.by IN $owners))
  AND ($afterAt IS NULL OR n.changedAt < $afterAt OR (n.changedAt = $afterAt AND n.id > $afterId))
WITH n
ORDER BY n.changedAt DESC, n.id
LIMIT $first
RETURN properties(n) AS board
