// Promises to talents that were due before a day, given or not (到期承诺).
// @param asOf string
// @param before string
// @param regions string[]?
// @returns many { id: string, kind: ServiceKind, amountCny: float?, promisedOn: string, due: string, givenOn: string?, regionId: string, departmentId: string? }
MATCH (t:TalentPromise)
WHERE t.due < $before AND t.promisedOn <= $asOf
  AND ($regions IS NULL OR t.regionId IN $regions)
RETURN t.id AS id, t.kind AS kind, t.amountCny AS amountCny, t.promisedOn AS promisedOn, t.due AS due,
  t.givenOn AS givenOn, t.regionId AS regionId, t.departmentId AS departmentId
ORDER BY id
