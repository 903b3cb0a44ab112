// How many service tickets there are (服务事项).
// @returns value int
MATCH (n:ServiceTicket)
RETURN count(n) AS value
