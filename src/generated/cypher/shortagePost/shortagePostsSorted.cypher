// Shortage posts in an order other than that of their ids; missing values come last (急需紧缺岗位).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param year int?
// @param rank ShortageRank[]?
// @param employer string?
// @param field string?
// @param chain string?
// @param orderBy string
// @param afterId string
// @param afterNumber float
// @param afterText string
// @param first int
// @returns many { node: ShortagePost }
MATCH (n:ShortagePost)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($year IS NULL OR n.year = $year)
  AND ($rank IS NULL OR n.rank IN $rank)
  AND ($employer IS NULL OR n.employerId = $employer)
  AND ($field IS NULL OR n.fieldId = $field)
  AND ($chain IS NULL OR n.chainId = $chain)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'YEAR' AND (coalesce(n.year, 999999999999) > $afterNumber OR (coalesce(n.year, 999999999999) = $afterNumber AND n.id > $afterId)))
    OR ($orderBy = 'YEAR_DESC' AND (coalesce(n.year, -1) < $afterNumber OR (coalesce(n.year, -1) = $afterNumber AND n.id > $afterId)))
    OR ($orderBy = 'WANTED' AND (coalesce(n.wanted, 999999999999) > $afterNumber OR (coalesce(n.wanted, 999999999999) = $afterNumber AND n.id > $afterId)))
    OR ($orderBy = 'WANTED_DESC' AND (coalesce(n.wanted, -1) < $afterNumber OR (coalesce(n.wanted, -1) = $afterNumber AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'YEAR' THEN coalesce(n.year, 999999999999) END,
  CASE WHEN $orderBy = 'YEAR_DESC' THEN coalesce(n.year, -1) END DESC,
  CASE WHEN $orderBy = 'WANTED' THEN coalesce(n.wanted, 999999999999) END,
  CASE WHEN $orderBy = 'WANTED_DESC' THEN coalesce(n.wanted, -1) END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
