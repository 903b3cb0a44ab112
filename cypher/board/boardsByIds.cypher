// The given boards, as far as they may be seen.
// @param ids string[]
// @param owners string[]
// @param regions string[]?
// @returns many { board: KeptBoard }
MATCH (n:Board)
WHERE n.id IN $ids
  AND (n.by IN $owners OR n.sharing = 'EVERYBODY'
    OR (n.sharing = 'REGIONS' AND ($regions IS NULL OR size([r IN n.sharedWith WHERE r IN $regions]) > 0)))
RETURN properties(n) AS board
