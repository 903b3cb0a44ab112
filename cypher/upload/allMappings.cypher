// The mappings of sheets that are kept, by their names.
// @returns many { id: string, mapping: string, by: string, at: string }
MATCH (n:SheetMapping)
WITH n
ORDER BY n.id
RETURN n.id AS id, n.mapping AS mapping, n.by AS by, n.at AS at
