// Takes out who a person is; the entity stays, under a name that stands for him.
// @param id string
// @param name string
// @param searchText string
// @param sortKey string
// @returns none
// @write
MATCH (n:Entity {id: $id})
SET n.name = $name, n.searchText = $searchText, n.sortKey = $sortKey, n.rowHash = 'erased'
REMOVE n.aliases, n.birthYear, n.nativeRegionId
