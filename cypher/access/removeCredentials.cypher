// Ends sessions and tokens: those named, and all that are over.
// @param ids string[]
// @param now string
// @returns none
// @write
MATCH (n:Credential)
WHERE n.id IN $ids OR n.expires <= $now
DETACH DELETE n
