// Letters of appointment that name one of the given departments as their issuer.
// @param ids string[]
// @returns many { id: string }
MATCH (e:Expert)-[r:APPOINTED_TO]->(c:Chain)
WHERE r.issuedBy IN $ids
RETURN r.id AS id
ORDER BY id
