// Action items in the order of their ids, without a filter (议定事项).
// @param afterId string
// @param first int
// @returns many { node: ActionItem }
MATCH (n:ActionItem)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
