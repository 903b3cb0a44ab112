// Creates nodes of type GuideItem, each with all its properties.
// @param rows GuideItem[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:GuideItem)
SET n = row
