// Appointments by their ids, and all appointments of some experts (聘任).
// @param ids string[]
// @param experts string[]
// @returns many { appointment: Appointment }
MATCH (e:Expert)-[a:APPOINTED_TO]->(c:Chain)
WHERE a.id IN $ids OR e.id IN $experts
WITH a
ORDER BY a.id
RETURN a {.*} AS appointment
