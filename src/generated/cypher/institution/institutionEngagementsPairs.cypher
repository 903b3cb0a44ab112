// What `engagements` leads to, of facts that hold on a day: what Institution is counted by (机构).
// @param asOf string
// @returns many { id: string, mode: CooperationMode?, term: CooperationTerm?, region: string? }
MATCH (n:Institution)<-[r:ENGAGED_BY]-(o:Expert)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
RETURN n.id AS id, r.mode AS mode, r.term AS term, o.regionId AS region
