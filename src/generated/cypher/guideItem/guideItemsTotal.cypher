// How many guide items there are (项目指南条目).
// @returns value int
MATCH (n:GuideItem)
RETURN count(n) AS value
