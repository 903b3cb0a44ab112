MATCH (n:Expert {id: $id})
RETURN n.id AS id, n.name AS name, n.titleRank AS titleRank, n.talentTier AS talentTier, n.birthYear AS birthYear,
  n.yearsExperience AS yearsExperience, n.ledProvincialProject AS ledProvincialProject, n.awardLevel AS awardLevel
