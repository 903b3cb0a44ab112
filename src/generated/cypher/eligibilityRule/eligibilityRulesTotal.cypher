// How many eligibility rules there are (任职条件).
// @returns value int
MATCH (n:EligibilityRule)
RETURN count(n) AS value
