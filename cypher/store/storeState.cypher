// A mark that every transaction which writes sets anew, if it was made, and how many entities and relations there are, which tells of some that were written otherwise.
// @returns one { mark: string?, entities: int, relations: int }
CALL () { OPTIONAL MATCH (s:StoreState {id: 'state'}) RETURN s.mark AS mark }
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relations }
RETURN mark, entities, relations
