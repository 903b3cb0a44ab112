// What `alliances` leads to, of facts that hold on a day: what Enterprise is counted by (企业).
// @param asOf string
// @returns many { id: string, role: AllianceRole?, region: string? }
MATCH (n:Enterprise)<-[r:HAS_MEMBER]-(o:Alliance)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
RETURN n.id AS id, r.role AS role, o.regionId AS region
