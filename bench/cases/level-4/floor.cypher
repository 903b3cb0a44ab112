MATCH (n:Region {id: $id})
CALL (n) {
  MATCH (n)<-[:IN_REGION]-(c:Chain)
  WITH c
  ORDER BY c.id
  LIMIT 10
  CALL (c) {
    MATCH (c)<-[r:APPOINTED_TO]-(e:Expert)
    WITH r, e
    ORDER BY e.id, r.id
    LIMIT 10
    CALL (e) {
      MATCH (e)-[t:PARTICIPATES_IN]->(p:Project)
      WITH t, p
      ORDER BY p.id, t.id
      LIMIT 5
      CALL (p) {
        MATCH (p)-[:PRODUCED]->(a:Achievement)
        WITH a
        ORDER BY a.id
        LIMIT 5
        RETURN collect({id: a.id, name: a.name}) AS achievements
      }
      WITH t, p, achievements
      ORDER BY p.id, t.id
      RETURN collect({role: t.role, project: {id: p.id, name: p.name, achievements: achievements}}) AS projects
    }
    WITH r, e, projects
    ORDER BY e.id, r.id
    RETURN collect({role: r.role, expert: {id: e.id, name: e.name, projects: projects}}) AS appointments
  }
  WITH c, appointments
  ORDER BY c.id
  RETURN collect({id: c.id, name: c.name, appointments: appointments}) AS chains
}
RETURN n.id AS id, n.name AS name, chains
