// Experts of senior rank with one of the given fields, and which of them (领域内高级专家).
// @param fields string[]
// @returns many { id: string, name: string, fields: string[] }
MATCH (f:Field)<-[:SPECIALISES_IN]-(e:Expert)
WHERE f.id IN $fields AND e.titleRank IN ['SENIOR_FULL', 'SENIOR_ASSOCIATE']
WITH e, collect(DISTINCT f.id) AS fields
RETURN e.id AS id, e.name AS name, fields
ORDER BY id
