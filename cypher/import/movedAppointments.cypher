// Which of the appointments exist, wherever they start: an appointment has an id of its own, so a row may name another expert than before.
// @param ids string[]
// @returns many { id: string, from: string, hash: string, version: int? }
MATCH (a:Expert)-[r:APPOINTED_TO]->(b:Chain)
WHERE r.id IN $ids
RETURN r.id AS id, a.id AS from, r.rowHash AS hash, r.version AS version
