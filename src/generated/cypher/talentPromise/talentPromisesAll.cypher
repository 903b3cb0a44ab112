// Talent promises in the order of their ids, without a filter (一人一策).
// @param afterId string
// @param first int
// @returns many { node: TalentPromise }
MATCH (n:TalentPromise)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
