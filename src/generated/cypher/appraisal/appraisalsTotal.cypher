// How many appraisals there are (专家考核).
// @returns value int
MATCH (n:Appraisal)
RETURN count(n) AS value
