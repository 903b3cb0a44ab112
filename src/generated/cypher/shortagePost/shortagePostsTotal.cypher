// How many shortage posts there are (急需紧缺岗位).
// @returns value int
MATCH (n:ShortagePost)
RETURN count(n) AS value
