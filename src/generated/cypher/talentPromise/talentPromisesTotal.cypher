// How many talent promises there are (一人一策).
// @returns value int
MATCH (n:TalentPromise)
RETURN count(n) AS value
