// How many clauses there are (条款).
// @returns value int
MATCH (n:Clause)
RETURN count(n) AS value
