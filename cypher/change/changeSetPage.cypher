// A page of change sets, the last first; `sets` are the ids of those applied that touched `entity`.
// @param state string?
// @param source string?
// @param by string?
// @param entity string?
// @param sets string[]?
// @param before int?
// @param first int
// @returns many { changeSet: KeptChangeSet }
MATCH (n:ChangeSet)
WHERE ($state IS NULL OR n.state = $state) AND ($source IS NULL OR n.source = $source) AND ($by IS NULL OR n.by = $by)
  AND ($entity IS NULL OR n.id IN $sets OR (n.entities IS NOT NULL AND $entity IN n.entities))
  AND ($before IS NULL OR n.number < $before)
WITH n
ORDER BY n.number DESC, n.id
LIMIT $first
RETURN properties(n) AS changeSet
