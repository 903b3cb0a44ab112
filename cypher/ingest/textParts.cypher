// Parts of a text that have lines of a range.
// @param text string
// @param from int
// @param to int
// @returns many { part: TextPart }
MATCH (n:TextPart)
WHERE n.text = $text AND n.first <= $to AND n.first > $from - 200
RETURN properties(n) AS part
ORDER BY n.first
