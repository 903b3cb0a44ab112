// A mark that every transaction which writes sets anew, if it was made, the line it stands in, and how many entities and relations there are, which tells of some that were written otherwise.
// @returns one { mark: string?, line: string, entities: int, relations: int }
CALL () { OPTIONAL MATCH (s:StoreState {id: 'state'}) RETURN s.mark AS mark, s.line AS known, s.entities AS held, s.relations AS tied }
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relations }
RETURN mark, CASE WHEN coalesce(held, entities) = entities AND coalesce(tied, relations) = relations THEN coalesce(known, '') ELSE toString(entities) + ' ' + toString(relations) END AS line, entities, relations
