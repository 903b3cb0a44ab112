MATCH (n:Expert)
WHERE n.id > ''
WITH n
ORDER BY n.id
SKIP $skip LIMIT 20
RETURN n.id AS id, n.name AS name, n.titleRank AS titleRank, n.birthYear AS birthYear
