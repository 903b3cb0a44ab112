// Replaces all properties of nodes of type GuideItem.
// @param rows GuideItem[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:GuideItem {id: row.id})
SET n = row
