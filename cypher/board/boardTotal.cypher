// How many boards may be seen.
// @param owners string[]
// @param regions string[]?
// @param own boolean?
// @returns value int
MATCH (n:Board)
WHERE (n.by IN $owners OR n.sharing = 'EVERYBODY'
    OR (n.sharing = 'REGIONS' AND ($regions IS NULL OR size([r IN n.sharedWith WHERE r IN $regions]) > 0)))
  AND ($own IS NULL OR $own = (n.by IN $owners))
RETURN count(*) AS value
