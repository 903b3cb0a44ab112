// The earliest import that has begun and is not done: running, or interrupted.
// @returns optional { id: string, startedAt: string, beatAt: string?, host: string?, process: int? }
MATCH (n:ImportRun)
WHERE n.status = 'running'
WITH n
ORDER BY n.startedAt, n.id
LIMIT 1
RETURN n.id AS id, n.startedAt AS startedAt, n.beatAt AS beatAt, n.host AS host, n.process AS process
