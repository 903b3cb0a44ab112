// Targets that some policies set for some indicators, new ones and totals: a pair of them implies a base; demonstration data is left out (同一指标的新增与总量目标).
// @param policies string[]
// @param indicators string[]
// @returns many { node: Target }
MATCH (p:Policy)-[:SETS]->(t:Target)
WHERE p.id IN $policies AND t.indicatorId IN $indicators AND NOT coalesce(t.synthetic, false)
  AND t.scope IN ['NEW', 'TOTAL'] AND t.comparator IN ['GE', 'GT', 'EQ', 'APPROX']
RETURN t {.*} AS node
ORDER BY t.id
