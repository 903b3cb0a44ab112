// Creates nodes of type EligibilityCondition, each with all its properties.
// @param rows EligibilityCondition[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:EligibilityCondition)
SET n = row
