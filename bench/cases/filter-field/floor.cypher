MATCH (f:Field {id: $id})<-[:SPECIALISES_IN]-(n:Expert)
WITH n
ORDER BY n.id
LIMIT 20
RETURN n.id AS id, n.name AS name, n.titleRank AS titleRank
