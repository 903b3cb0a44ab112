// How many bids a filter keeps (揭榜申报).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param call string?
// @param bidder string?
// @param result BidResult[]?
// @returns value int
MATCH (n:Bid)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($call IS NULL OR n.callId = $call)
  AND ($bidder IS NULL OR n.bidderId = $bidder)
  AND ($result IS NULL OR n.result IN $result)
RETURN count(n) AS value
