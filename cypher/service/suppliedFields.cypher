// Disciplines that are there at the day, with the fields they supply (学科与领域).
// @param regions string[]?
// @param asOf string
// @returns many { id: string, fields: string[] }
MATCH (d:Discipline)-[:TAUGHT_AT]->(i:Institution)
WHERE (d.from IS NULL OR d.from <= $asOf) AND (d.to IS NULL OR d.to > $asOf)
  AND ($regions IS NULL OR i.regionId IN $regions)
WITH d
ORDER BY d.id
RETURN d.id AS id, [(d)-[:CONCERNS]->(f:Field) | f.id] AS fields
