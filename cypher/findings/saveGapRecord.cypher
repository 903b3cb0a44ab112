// Says up to where it is recorded what findings there are.
// @param version int
// @param changes int
// @param covered int
// @param number int
// @param day string
// @param at string
// @param but string
// @returns none
// @write
MERGE (n:GapRecord {id: 'gaps'})
SET n.version = $version, n.changes = $changes, n.covered = $covered, n.number = $number, n.day = $day, n.at = $at, n.but = $but
