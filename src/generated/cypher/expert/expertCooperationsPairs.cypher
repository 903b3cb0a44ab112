// What `cooperations` leads to, of facts that hold on a day: what Expert is counted by (专家).
// @param asOf string
// @returns many { id: string, mode: CooperationMode?, region: string? }
MATCH (n:Expert)-[r:COOPERATES_WITH]-(o:Expert)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
RETURN n.id AS id, r.mode AS mode, o.regionId AS region
