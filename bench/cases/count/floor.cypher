MATCH (n:Expert)
RETURN count(n) AS totalCount
