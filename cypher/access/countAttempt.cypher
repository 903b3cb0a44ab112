// Counts an attempt to sign in; after `since` the count goes on, else it begins anew.
// @param id string
// @param now string
// @param since string
// @returns optional { attempts: int, begun: string }
// @write
MATCH (n:Account {id: $id})
SET n.attempts = CASE WHEN coalesce(n.attemptsSince, '') < $since THEN 1 ELSE coalesce(n.attempts, 0) + 1 END
WITH n
SET n.attemptsSince = CASE WHEN n.attempts = 1 THEN $now ELSE n.attemptsSince END
WITH n
RETURN n.attempts AS attempts, n.attemptsSince AS begun
