// Appointments by their ids (聘任).
// @param ids string[]
// @returns many { appointment: Appointment }
MATCH (e:Expert)-[a:APPOINTED_TO]->(c:Chain)
WHERE a.id IN $ids
WITH a
ORDER BY a.id
RETURN a {.*} AS appointment
