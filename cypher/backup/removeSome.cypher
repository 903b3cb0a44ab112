// Takes some nodes out, whatever they are, with their relations; says how many.
// @param limit int
// @returns value int
// @write
MATCH (n)
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS value
