// Forgets attempts by names that no account has, where they began before a time.
// @param since string
// @returns none
// @write
MATCH (n:Stranger)
WHERE n.attemptsSince < $since
DELETE n
