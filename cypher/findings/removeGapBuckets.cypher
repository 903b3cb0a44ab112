// Takes buckets of findings out.
// @param ids string[]
// @returns none
// @write
MATCH (n:GapBucket)
WHERE n.id IN $ids
DETACH DELETE n
