// Guide items in the order of their ids, without a filter (项目指南条目).
// @param afterId string
// @param first int
// @returns many { node: GuideItem }
MATCH (n:GuideItem)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
