// The same once whoever has set the mark has committed: as the mark is set anew, if to what it was, his transaction is waited for.
// @param mark string
// @returns one { mark: string, line: string, entities: int, relations: int }
// @write
MERGE (s:StoreState {id: 'state'})
SET s.mark = coalesce(s.mark, $mark)
WITH s
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relations }
RETURN s.mark AS mark, CASE WHEN coalesce(s.entities, entities) = entities AND coalesce(s.relations, relations) = relations THEN coalesce(s.line, '') ELSE toString(entities) + ' ' + toString(relations) END AS line, entities, relations
