// The same once whoever has set the mark has committed: as the mark is set anew, if to what it was, his transaction is waited for.
// @param mark string
// @returns one { mark: string, entities: int, relations: int }
// @write
MERGE (s:StoreState {id: 'state'})
SET s.mark = coalesce(s.mark, $mark)
WITH s
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relations }
RETURN s.mark AS mark, entities, relations
