// What names the given entities in a property alone, without a relation: rules their issuer, places on chains their segment, letters the conditions they waive, dispatches who dispatches.
// @param ids string[]
// @returns many { by: string, id: string }
CALL () {
  MATCH (n:EligibilityRule)
  WHERE n.issuerId IN $ids
  RETURN n.id AS by, n.issuerId AS id
  UNION ALL
  MATCH (a:Enterprise)-[r:ON_CHAIN]->(b:Chain)
  WHERE r.segmentId IN $ids
  RETURN r.id AS by, r.segmentId AS id
  UNION ALL
  MATCH (e:Expert)-[r:APPOINTED_TO]->(c:Chain)
  UNWIND coalesce(r.exceptions, []) AS exception
  WITH r, exception
  WHERE exception IN $ids
  RETURN r.id AS by, exception AS id
  UNION ALL
  MATCH (e:Expert)-[r:DISPATCHED_TO]->(n:Entity)
  WHERE r.departmentId IN $ids
  RETURN r.id AS by, r.departmentId AS id
}
RETURN by, id
