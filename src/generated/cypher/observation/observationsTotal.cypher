// How many observations there are (观测值).
// @returns value int
MATCH (n:Observation)
RETURN count(n) AS value
