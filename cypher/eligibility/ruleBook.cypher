// Every eligibility rule with its conditions and the department that issues the letters of its role (任职条件).
// @returns many { rule: EligibilityRule, conditions: EligibilityCondition[], issuers: Department[] }
MATCH (r:EligibilityRule)
CALL (r) {
  MATCH (r)-[:HAS_CONDITION]->(k:EligibilityCondition)
  WITH k
  ORDER BY coalesce(k.clause, ''), k.id
  RETURN collect(k {.*}) AS conditions
}
CALL (r) {
  MATCH (d:Department)
  WHERE d.id = r.issuerId
  RETURN collect(d {.*}) AS issuers
}
WITH r, conditions, issuers
ORDER BY r.id
RETURN r {.*} AS rule, conditions, issuers
