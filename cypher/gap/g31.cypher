// Recognitions of enterprises that have begun by a day and whose validity ends in a time around it, with those of the same step that go on (到期认定).
// @param asOf string
// @param after string
// @param to string
// @param regions string[]?
// @returns many { id: string, name: string, regionId: string?, recognition: string, tier: EnterpriseTier, from: string, to: string, certificateNo: string?, renewed: boolean }
MATCH (n:Enterprise)<-[:RECOGNITION_OF]-(r:Recognition)
WHERE r.from <= $asOf AND r.to > $after AND r.to <= $to
  AND ($regions IS NULL OR n.regionId IN $regions)
CALL (n, r) {
  MATCH (n)<-[:RECOGNITION_OF]-(x:Recognition)
  WHERE x.tier = r.tier AND (x.to IS NULL OR x.to > r.to)
  RETURN count(x) AS later
}
WITH n, r, later > 0 AS renewed
RETURN n.id AS id, n.name AS name, n.regionId AS regionId, r.id AS recognition, r.tier AS tier, r.from AS from,
  r.to AS to, r.certificateNo AS certificateNo, renewed
ORDER BY id, recognition
