// How many mutual recognitions there are (互认).
// @returns value int
MATCH (n:MutualRecognition)
RETURN count(n) AS value
