// Notes that an account is shown a field of a person, and until when; what is over goes.
// @param id string
// @param now string
// @param shown string
// @returns none
// @write
MATCH (n:Account {id: $id})
SET n.shown = [x IN coalesce(n.shown, []) WHERE x > $now] + [$shown]
