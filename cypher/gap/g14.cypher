// Chains with a leader who is of an age or whose term ends by a day, beside all appointed experts, as far as a written rule looks at them, and all appointments as leader (链长后继).
// @param asOf string
// @param until string
// @param bornBy int
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chain: Chain, leading: Appointment[], experts: { id: string, name: string, titleRank: ProfessionalTitleRank?, talentTier: TalentTier?, birthYear: int?, yearsExperience: int?, ledProvincialProject: boolean?, awardLevel: AdminLevel? }[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
WITH c, COUNT {
    MATCH (c)<-[b:APPOINTED_TO]-(l:Expert)
    WHERE b.role = 'LEADER' AND (b.from IS NULL OR b.from <= $asOf) AND (b.to IS NULL OR b.to > $asOf) AND (l.birthYear <= $bornBy OR b.to <= $until)
  } AS leaving
WHERE leaving > 0
CALL (c) {
  MATCH (c)<-[b:APPOINTED_TO]-(l:Expert)
  WHERE b.role = 'LEADER'
  WITH b
  ORDER BY b.id
  RETURN collect(b {.*}) AS leading
}
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  WITH DISTINCT e
  ORDER BY e.id
  RETURN collect(e {.id, .name, .titleRank, .talentTier, .birthYear, .yearsExperience, .ledProvincialProject, .awardLevel}) AS experts
}
WITH c, leading, experts
ORDER BY c.id
RETURN c {.*} AS chain, leading, experts
