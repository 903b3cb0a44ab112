// How many change sets there are; `sets` are the ids of those applied that touched `entity`.
// @param state string?
// @param source string?
// @param by string?
// @param entity string?
// @param sets string[]?
// @returns value int
MATCH (n:ChangeSet)
WHERE ($state IS NULL OR n.state = $state) AND ($source IS NULL OR n.source = $source) AND ($by IS NULL OR n.by = $by)
  AND ($entity IS NULL OR n.id IN $sets OR (n.entities IS NOT NULL AND $entity IN n.entities))
RETURN count(n) AS value
