// Fundings in an order other than that of their ids; missing values come last (资金).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param channel FundingSource[]?
// @param recipient string?
// @param programme string?
// @param paidFrom string?
// @param paidTo string?
// @param orderBy string
// @param afterId string
// @param afterNumber float
// @param afterText string
// @param first int
// @returns many { node: Funding }
MATCH (n:Funding)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($channel IS NULL OR n.channel IN $channel)
  AND ($recipient IS NULL OR n.recipientId = $recipient)
  AND ($programme IS NULL OR n.programmeId = $programme)
  AND ($paidFrom IS NULL OR n.on >= $paidFrom)
  AND ($paidTo IS NULL OR n.on <= $paidTo)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'AMOUNT' AND (coalesce(n.amountCny, 999999999999) > $afterNumber OR (coalesce(n.amountCny, 999999999999) = $afterNumber AND n.id > $afterId)))
    OR ($orderBy = 'AMOUNT_DESC' AND (coalesce(n.amountCny, -1) < $afterNumber OR (coalesce(n.amountCny, -1) = $afterNumber AND n.id > $afterId)))
    OR ($orderBy = 'PAID' AND (coalesce(n.on, '~') > $afterText OR (coalesce(n.on, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'PAID_DESC' AND (coalesce(n.on, '') < $afterText OR (coalesce(n.on, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'AMOUNT' THEN coalesce(n.amountCny, 999999999999) END,
  CASE WHEN $orderBy = 'AMOUNT_DESC' THEN coalesce(n.amountCny, -1) END DESC,
  CASE WHEN $orderBy = 'PAID' THEN coalesce(n.on, '~') END,
  CASE WHEN $orderBy = 'PAID_DESC' THEN coalesce(n.on, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
