// How many platform reviews there are (平台评估).
// @returns value int
MATCH (n:PlatformReview)
RETURN count(n) AS value
