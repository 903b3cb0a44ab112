// How many bids there are (揭榜申报).
// @returns value int
MATCH (n:Bid)
RETURN count(n) AS value
