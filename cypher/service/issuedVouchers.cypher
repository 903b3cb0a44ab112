// Innovation vouchers of enterprises (科技创新券).
// @param regions string[]?
// @returns many { id: string, use: VoucherUse?, enterprise: string, issuedOn: string?, expiresOn: string?, amountCny: float?, usedCny: float? }
MATCH (v:Voucher)-[:ISSUED_TO]->(n:Enterprise)
WHERE $regions IS NULL OR n.regionId IN $regions
RETURN v.id AS id, v.use AS use, n.id AS enterprise, v.issuedOn AS issuedOn, v.expiresOn AS expiresOn, v.amountCny AS amountCny, v.usedCny AS usedCny
ORDER BY id
