// Fundings in the order of their ids (资金).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param channel FundingSource[]?
// @param recipient string?
// @param programme string?
// @param paidFrom string?
// @param paidTo string?
// @param afterId string
// @param first int
// @returns many { node: Funding }
MATCH (n:Funding)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($channel IS NULL OR n.channel IN $channel)
  AND ($recipient IS NULL OR n.recipientId = $recipient)
  AND ($programme IS NULL OR n.programmeId = $programme)
  AND ($paidFrom IS NULL OR n.on >= $paidFrom)
  AND ($paidTo IS NULL OR n.on <= $paidTo)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
