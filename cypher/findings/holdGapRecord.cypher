// Holds the record of findings against others who record, until the transaction ends; says how often something was recorded.
// @param mark string
// @returns value int
// @write
MERGE (n:GapRecord {id: 'gaps'})
SET n.held = $mark
WITH n
RETURN coalesce(n.version, 0) AS value
