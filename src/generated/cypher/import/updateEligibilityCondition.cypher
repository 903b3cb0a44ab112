// Replaces all properties of nodes of type EligibilityCondition.
// @param rows EligibilityCondition[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:EligibilityCondition {id: row.id})
SET n = row
