// Chains with how many appointments there are to each, at any time (链条聘任数).
// @returns many { id: string, appointments: int }
MATCH (c:Chain)
RETURN c.id AS id, COUNT { MATCH (c)<-[a:APPOINTED_TO]-(e:Expert) } AS appointments
ORDER BY id
