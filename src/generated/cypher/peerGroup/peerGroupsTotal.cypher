// How many peer groups there are (对标组).
// @returns value int
MATCH (n:PeerGroup)
RETURN count(n) AS value
