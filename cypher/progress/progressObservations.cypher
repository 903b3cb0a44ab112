// Recorded values of some indicators in some regions up to a day, the oldest first; demonstration data is left out (指标观测值).
// @param indicators string[]
// @param regions string[]
// @param asOf string
// @returns many { node: Observation }
MATCH (i:Indicator)<-[:OF_INDICATOR]-(o:Observation)
WHERE i.id IN $indicators AND o.regionId IN $regions AND o.date <= $asOf AND NOT coalesce(o.synthetic, false)
RETURN o {.*} AS node
ORDER BY o.date, o.id
