// Creates nodes of type PlatformReview, each with all its properties.
// @param rows PlatformReview[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:PlatformReview)
SET n = row
