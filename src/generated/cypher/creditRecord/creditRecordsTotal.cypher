// How many credit records there are (科研信用记录).
// @returns value int
MATCH (n:CreditRecord)
RETURN count(n) AS value
