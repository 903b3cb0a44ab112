// Replaces all properties of nodes of type PlatformReview.
// @param rows PlatformReview[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:PlatformReview {id: row.id})
SET n = row
