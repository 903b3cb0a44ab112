// What `affiliations` leads to, of facts that hold on a day: what Institution is counted by (机构).
// @param asOf string
// @returns many { id: string, region: string? }
MATCH (n:Institution)<-[r:AFFILIATED_WITH]-(o:Expert)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
RETURN n.id AS id, o.regionId AS region
