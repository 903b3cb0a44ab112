// A mark that every transaction which writes sets anew, and how many nodes and relations there are, which tells of some that were written otherwise.
// @returns one { mark: string?, nodes: int, relations: int }
CALL () { OPTIONAL MATCH (s:StoreState {id: 'state'}) RETURN s.mark AS mark }
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relations }
RETURN mark, nodes, relations
