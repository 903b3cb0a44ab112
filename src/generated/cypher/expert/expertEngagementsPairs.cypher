// What `engagements` leads to, of facts that hold on a day: what Expert is counted by (专家).
// @param asOf string
// @returns many { id: string, mode: CooperationMode?, term: CooperationTerm? }
MATCH (n:Expert)-[r:ENGAGED_BY]->(o:Entity)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
RETURN n.id AS id, r.mode AS mode, r.term AS term
