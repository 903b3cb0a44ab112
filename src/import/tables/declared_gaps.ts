import type { Hooks } from '../exchange/spec.js'

export const hooks: Hooks = { columns: { check: { check: checkRule } } }

function checkRule(text: string): string | undefined {
  const expected = 'a gap rule and its parameters as a JSON object, as in G09 {"level":"NATIONAL"}'
  const match = /^G\d{2}(?:\s+(\{.*\}))?$/.exec(text)
  if (!match) return expected
  try {
    JSON.parse(match[1] ?? '{}')
    return undefined
  } catch (error) {
    if (error instanceof SyntaxError) return expected
    throw error
  }
}
