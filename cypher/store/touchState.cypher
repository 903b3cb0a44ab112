// Sets the mark of the store anew, where a server has made one: the last a transaction does that writes. A new line begins where it wrote what no change set tells, or relations were made or removed otherwise since the mark before.
// @param mark string
// @param untold boolean
// @param made int
// @returns none
// @write
MATCH (s:StoreState {id: 'state'})
SET s.mark = $mark
WITH s
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relations }
SET s.line = CASE WHEN $untold OR coalesce(s.relations, -1) + $made <> relations THEN $mark ELSE s.line END,
  s.entities = entities, s.relations = relations
