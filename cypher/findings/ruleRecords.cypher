// Up to where the findings of each rule are recorded.
// @returns many { record: RuleRecord }
MATCH (n:GapRuleRecord)
WITH n
ORDER BY n.id
RETURN properties(n) AS record
