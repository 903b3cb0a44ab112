// Creates nodes of type PeerGroup, each with all its properties.
// @param rows PeerGroup[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:PeerGroup)
SET n = row
