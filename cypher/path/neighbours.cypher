// The relations of the given types that entities have and that are active on a day, in either direction; `key` is the id of a relation that has one, `forward` whether it starts at `id`.
// @param ids string[]
// @param types string[]
// @param asOf string
// @param limit int
// @returns many { id: string, other: string, type: string, key: string?, forward: boolean }
MATCH (n:Entity)
WHERE n.id IN $ids
MATCH (n)-[r]-(m:Entity)
WHERE type(r) IN $types AND (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf) AND (r.on IS NULL OR r.on <= $asOf) AND m.id <> n.id
WITH n.id AS id, m.id AS other, type(r) AS type, r.id AS key, startNode(r).id = n.id AS forward
ORDER BY id, other, type, coalesce(key, ''), forward
LIMIT $limit
RETURN id, other, type, key, forward
