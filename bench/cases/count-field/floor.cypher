MATCH (f:Field {id: $id})<-[:SPECIALISES_IN]-(n:Expert)
RETURN count(n) AS totalCount
