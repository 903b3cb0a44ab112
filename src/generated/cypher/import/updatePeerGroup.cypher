// Replaces all properties of nodes of type PeerGroup.
// @param rows PeerGroup[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:PeerGroup {id: row.id})
SET n = row
