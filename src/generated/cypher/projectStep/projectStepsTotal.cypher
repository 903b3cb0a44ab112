// How many project steps there are (项目实施环节).
// @returns value int
MATCH (n:ProjectStep)
RETURN count(n) AS value
