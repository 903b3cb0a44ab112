// Every eligibility rule with its conditions, the department that issues the letters of its role and the region of its document (任职条件).
// @returns many { rule: EligibilityRule, conditions: EligibilityCondition[], issuers: Department[], policies: { regionId: string? }[] }
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
CALL (r) {
  MATCH (p:Policy)
  WHERE p.id = r.policyId
  RETURN collect({regionId: p.regionId}) AS policies
}
WITH r, conditions, issuers, policies
ORDER BY r.id
RETURN r {.*} AS rule, conditions, issuers, policies
