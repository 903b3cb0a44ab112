// How many eligibility rules a filter keeps (任职条件).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param role AppointmentRole?
// @returns value int
MATCH (n:EligibilityRule)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($role IS NULL OR n.role = $role)
RETURN count(n) AS value
