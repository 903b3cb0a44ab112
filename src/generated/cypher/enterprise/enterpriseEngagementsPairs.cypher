// What `engagements` leads to, of facts that hold on a day: what Enterprise is counted by (企业).
// @param asOf string
// @returns many { id: string, mode: CooperationMode?, term: CooperationTerm?, region: string? }
MATCH (n:Enterprise)<-[r:ENGAGED_BY]-(o:Expert)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
RETURN n.id AS id, r.mode AS mode, r.term AS term, o.regionId AS region
