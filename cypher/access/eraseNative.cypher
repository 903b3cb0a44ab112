// Takes out where a person is a native of.
// @param id string
// @returns none
// @write
MATCH (n:Entity {id: $id})-[r:NATIVE_OF]->(m:Region)
DELETE r
