// Says up to where the findings of rules are recorded.
// @param rows RuleRecord[]
// @returns none
// @write
UNWIND $rows AS row
MERGE (n:GapRuleRecord {id: row.id})
SET n = row
