// Creates nodes of type TalentPromise, each with all its properties.
// @param rows TalentPromise[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:TalentPromise)
SET n = row
