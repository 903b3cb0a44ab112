// When the record of some rules began, and how many buckets their findings lie in.
// @param rules string[]
// @returns many { rule: string, size: int, began: string, beganAt: string }
MATCH (n:GapRuleRecord)
WHERE n.rule IN $rules
RETURN n.rule AS rule, n.size AS size, n.began AS began, n.beganAt AS beganAt
