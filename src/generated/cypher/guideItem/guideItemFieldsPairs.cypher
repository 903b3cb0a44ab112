// What `fields` leads to: what GuideItem is counted by (项目指南条目).
// @returns many { id: string, other: string }
MATCH (n:GuideItem)-[:GUIDES_FIELD]->(o:Field)
RETURN n.id AS id, o.id AS other
