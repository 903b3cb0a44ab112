// Up to where it is recorded what findings there are: how often something was recorded, the number of the last change that was; up to which change set and day all rules but some were looked at.
// @returns optional { version: int, changes: int, covered: int, number: int, day: string, at: string, but: string }
MATCH (n:GapRecord {id: 'gaps'})
WHERE n.version IS NOT NULL
RETURN n.version AS version, n.changes AS changes, n.covered AS covered, n.number AS number, n.day AS day, n.at AS at, n.but AS but
