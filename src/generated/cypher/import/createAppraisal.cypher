// Creates nodes of type Appraisal, each with all its properties.
// @param rows Appraisal[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Appraisal)
SET n = row
