// Counts an attempt to sign in by a name that no account has, as those of accounts are counted.
// @param id string
// @param now string
// @param since string
// @returns one { attempts: int, begun: string }
// @write
MERGE (n:Stranger {id: $id})
SET n.attempts = CASE WHEN coalesce(n.attemptsSince, '') < $since THEN 1 ELSE coalesce(n.attempts, 0) + 1 END
WITH n
SET n.attemptsSince = CASE WHEN n.attempts = 1 THEN $now ELSE n.attemptsSince END
WITH n
RETURN n.attempts AS attempts, n.attemptsSince AS begun
