// Replaces all properties of nodes of type EligibilityRule.
// @param rows EligibilityRule[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:EligibilityRule {id: row.id})
SET n = row
