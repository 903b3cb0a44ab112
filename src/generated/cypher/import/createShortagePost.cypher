// Creates nodes of type ShortagePost, each with all its properties.
// @param rows ShortagePost[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:ShortagePost)
SET n = row
