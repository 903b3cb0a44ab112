// Some fields with the experts who have them (领域专家名单).
// @param fields string[]
// @returns many { id: string, experts: string[] }
MATCH (f:Field)<-[:SPECIALISES_IN]-(e:Expert)
WHERE f.id IN $fields
RETURN f.id AS id, collect(e.id) AS experts
ORDER BY id
