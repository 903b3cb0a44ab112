// Replaces all properties of nodes of type ShortagePost.
// @param rows ShortagePost[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:ShortagePost {id: row.id})
SET n = row
