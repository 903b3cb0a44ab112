const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = Array.from({ length: 17 }, (_, at) => 3 ** at % 31)

/** The check character of the first 17 characters of a unified social credit code (GB 32100-2015). */
export function usccCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(first17[at]!), 0)
  return ALPHABET[(31 - (sum % 31)) % 31]!
}

/** What is wrong with a unified social credit code, as what was expected; undefined when it is right. */
export function checkUscc(code: string): string | undefined {
  return code.length !== 18 || [...code].some((character) => !ALPHABET.includes(character))
    ? 'a unified social credit code: 18 digits and capital letters without I, O, S, V, Z (GB 32100)'
    : undefined
}

/** A code whose check character is another: mistyped, or given before 2016, when some were issued so. */
export function warnUscc(code: string): string | undefined {
  return code[17] === usccCheckCharacter(code)
    ? undefined
    : 'a check character other than GB 32100 computes: mistyped, or given before 2016, when some were issued so; it was imported as it stands (# row(s))'
}
