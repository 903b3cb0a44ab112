// Entities found by name, alias or pinyin, the best match first: 0 a whole name or alias, 1 the beginning of one, 2 any part of them, 3 pinyin.
// `term` is one of `terms`: alone in its predicate it can use an index. `names` in the text are its lines above the mark.
// @param term string
// @param terms string[]
// @param whole string
// @param beginning string
// @param newline string
// @param labels string[]
// @param regions string[]?
// @param afterRank int
// @param afterLength int
// @param afterId string
// @param first int
// @returns many { node: Entity, rank: int, length: int }
MATCH (n:Entity)
WHERE n.searchText CONTAINS $term
  AND all(t IN $terms WHERE n.searchText CONTAINS t)
  AND any(l IN labels(n) WHERE l IN $labels)
  AND ($regions IS NULL OR n.regionId IN $regions OR n.id IN $regions)
WITH n, $newline + split(n.searchText, '⏎')[0] AS names
WITH n, size(n.name) AS length, CASE
    WHEN names CONTAINS $whole THEN 0
    WHEN names CONTAINS $beginning THEN 1
    WHEN all(t IN $terms WHERE names CONTAINS t) THEN 2
    ELSE 3
  END AS rank
WHERE rank > $afterRank OR (rank = $afterRank AND (length > $afterLength OR (length = $afterLength AND n.id > $afterId)))
WITH n, rank, length
ORDER BY rank, length, n.id
LIMIT $first
RETURN n {.*} AS node, rank, length
