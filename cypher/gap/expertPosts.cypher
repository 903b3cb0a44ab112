// Active appointments as an expert to some chains, as far as a written rule looks at them (在聘专家聘任).
// @param asOf string
// @param chains string[]
// @returns many { id: string, role: AppointmentRole, from: string?, to: string?, exceptions: string[]?, expertId: string, chainId: string }
MATCH (c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
WHERE c.id IN $chains AND a.role = 'EXPERT' AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
RETURN a.id AS id, a.role AS role, a.from AS from, a.to AS to, a.exceptions AS exceptions, a.expertId AS expertId, a.chainId AS chainId
ORDER BY id
