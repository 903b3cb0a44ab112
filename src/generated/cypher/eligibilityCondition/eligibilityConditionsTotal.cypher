// How many eligibility conditions there are (任职条件项).
// @returns value int
MATCH (n:EligibilityCondition)
RETURN count(n) AS value
