// Regions with an innovation chain that is not discontinued (有创新链的地区).
// @returns many { regionId: string }
MATCH (c:Chain)
WHERE c.kind = 'INNOVATION' AND coalesce(c.status, '') <> 'DISCONTINUED'
WITH DISTINCT c.regionId AS regionId
RETURN regionId
ORDER BY regionId
