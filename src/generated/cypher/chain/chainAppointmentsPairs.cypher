// What `appointments` leads to, of facts that hold on a day: what Chain is counted by (链条).
// @param asOf string
// @returns many { id: string, role: AppointmentRole, region: string? }
MATCH (n:Chain)<-[r:APPOINTED_TO]-(o:Expert)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
RETURN n.id AS id, r.role AS role, o.regionId AS region
