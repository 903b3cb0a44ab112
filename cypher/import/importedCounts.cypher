// How many entities of each type there are, by the prefix of their ids.
// @returns many { prefix: string, count: int }
MATCH (n:Entity)
RETURN split(n.id, ':')[0] AS prefix, count(*) AS count
