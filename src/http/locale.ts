import type { FastifyRequest } from 'fastify'

/** The language a request wants: by its address, else by what its browser prefers; Chinese where neither says. */
export function localeOf({ query, headers }: FastifyRequest): 'ZH' | 'EN' | undefined {
  const { locale } = query as { locale?: unknown }
  if (locale === undefined) return prefersEnglish(headers['accept-language'] ?? '') ? 'EN' : 'ZH'
  const asked = String(locale).toUpperCase()
  return asked === 'ZH' || asked === 'EN' ? asked : undefined
}

/** Whether English stands before Chinese, by the weights of the header; by its order where they are the same. */
function prefersEnglish(header: string): boolean {
  const weights = new Map<string, number>()
  for (const range of header.split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
    const given = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined)
    const language = tag.split('-')[0]!
    if (!weights.has(language)) weights.set(language, given === undefined ? 1 : Number(given))
  }
  const english = weights.get('en') ?? 0
  const chinese = weights.get('zh') ?? 0
  return (
    english > chinese ||
    (english > 0 && english === chinese && [...weights.keys()].indexOf('en') < [...weights.keys()].indexOf('zh'))
  )
}
