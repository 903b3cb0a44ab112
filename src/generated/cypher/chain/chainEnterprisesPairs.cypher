// What `enterprises` leads to: what Chain is counted by (链条).
// @returns many { id: string, chainMaster: boolean?, region: string? }
MATCH (n:Chain)<-[r:ON_CHAIN]-(o:Enterprise)
RETURN n.id AS id, r.chainMaster AS chainMaster, o.regionId AS region
