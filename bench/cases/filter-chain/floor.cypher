MATCH (c:Chain {id: $id})<-[:APPOINTED_TO]-(n:Expert)
WITH DISTINCT n
ORDER BY n.id
LIMIT 20
RETURN n.id AS id, n.name AS name, n.titleRank AS titleRank
