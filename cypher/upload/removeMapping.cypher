// Takes a mapping of sheets out.
// @param id string
// @returns none
// @write
MATCH (n:SheetMapping {id: $id})
DETACH DELETE n
