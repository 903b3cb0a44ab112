// Every declaration that a register is complete (登记完整声明).
// @returns many { id: string, register: string, region: string, completeFrom: string, completeTo: string?, synthetic: boolean }
MATCH (d:Register)
RETURN d.id AS id, d.register AS register, d.regionId AS region, d.completeFrom AS completeFrom, d.completeTo AS completeTo, coalesce(d.synthetic, false) AS synthetic
ORDER BY id
