// Creates nodes of type PlatformLevel, each with all its properties.
// @param rows PlatformLevel[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:PlatformLevel)
SET n = row
