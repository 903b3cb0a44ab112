// Replaces all properties of nodes of type TalentPromise.
// @param rows TalentPromise[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:TalentPromise {id: row.id})
SET n = row
