// Recorded values of some indicators in some regions up to a day, the oldest first (指标观测值).
// @param indicators string[]
// @param regions string[]
// @param asOf string
// @returns many { node: Observation }
MATCH (i:Indicator)<-[:OF_INDICATOR]-(o:Observation)
WHERE i.id IN $indicators AND o.regionId IN $regions AND o.date <= $asOf
RETURN o {.*} AS node
ORDER BY o.date, o.id
