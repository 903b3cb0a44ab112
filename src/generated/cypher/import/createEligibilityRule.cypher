// Creates nodes of type EligibilityRule, each with all its properties.
// @param rows EligibilityRule[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:EligibilityRule)
SET n = row
