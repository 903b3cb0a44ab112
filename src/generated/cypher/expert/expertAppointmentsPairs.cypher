// What `appointments` leads to, of facts that hold on a day: what Expert is counted by (专家).
// @param asOf string
// @returns many { id: string, other: string, role: AppointmentRole }
MATCH (n:Expert)-[r:APPOINTED_TO]->(o:Chain)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
RETURN n.id AS id, o.id AS other, r.role AS role
