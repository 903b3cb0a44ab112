/** `RequirementTemplate` → `REQUIREMENT_TEMPLATE`, as the codes of types are written. */
export const typeCode = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
