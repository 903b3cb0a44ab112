// Recorded values up to a day of indicators that some counts are bound to; demonstration data is left out (绑定计数的观测值).
// @param asOf string
// @param counters string[]
// @param regions string[]?
// @returns many { observation: Observation, indicatorName: string, counter: string, regionName: string }
MATCH (i:Indicator)<-[:OF_INDICATOR]-(o:Observation)-[:IN_REGION]->(r:Region)
WHERE i.counter IN $counters AND o.date <= $asOf AND NOT coalesce(o.synthetic, false)
  AND ($regions IS NULL OR o.regionId IN $regions)
RETURN o {.*} AS observation, i.name AS indicatorName, i.counter AS counter, r.name AS regionName
ORDER BY o.id
