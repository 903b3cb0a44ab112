// Notes the form of what is stored for search.
// @param version int
// @returns none
// @write
MERGE (n:Setting {id: 'setting:text'})
SET n.version = $version
