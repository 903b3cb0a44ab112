// Service tickets in the order of their ids, without a filter (服务事项).
// @param afterId string
// @param first int
// @returns many { node: ServiceTicket }
MATCH (n:ServiceTicket)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
