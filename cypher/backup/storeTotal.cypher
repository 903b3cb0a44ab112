// How much there is in the store beside what it notes of itself: entities, accounts, change sets and boards.
// @returns value int
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH (n:Account) RETURN count(n) AS accounts }
CALL () { MATCH (n:ChangeSet) RETURN count(n) AS sets }
CALL () { MATCH (n:Board) RETURN count(n) AS boards }
RETURN entities + accounts + sets + boards AS value
