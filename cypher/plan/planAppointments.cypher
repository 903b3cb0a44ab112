// All appointments of some experts (聘任).
// @param experts string[]
// @returns many { appointment: Appointment }
MATCH (e:Expert)
WHERE e.id IN $experts
MATCH (e)-[a:APPOINTED_TO]->(c:Chain)
WITH a
ORDER BY a.id
RETURN a {.*} AS appointment
