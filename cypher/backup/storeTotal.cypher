// How much there is in the store beside what it notes of itself: entities, accounts and change sets.
// @returns value int
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH (n:Account) RETURN count(n) AS accounts }
CALL () { MATCH (n:ChangeSet) RETURN count(n) AS sets }
RETURN entities + accounts + sets AS value
