// How many vouchers there are (科技创新券).
// @returns value int
MATCH (n:Voucher)
RETURN count(n) AS value
