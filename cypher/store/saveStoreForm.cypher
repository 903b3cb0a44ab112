// Notes the form of what is stored, and since when it is being restored.
// @param version int?
// @param restoring string?
// @returns none
// @write
MERGE (n:Setting {id: 'setting:store'})
SET n.version = $version, n.restoring = $restoring
