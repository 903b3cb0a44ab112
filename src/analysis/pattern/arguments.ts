import { InputError } from '../../kernel/errors.js'
import type { NamedPattern } from '../../generated/types.js'
import { typeOfId } from '../../model.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { ChainPattern, Ends } from './chainPattern.js'
import { stationKinds } from './stationParkEnterprise.js'
import { endsWords } from './words.js'

/** What a caller gives. */
export interface PatternArgs {
  pattern: NamedPattern
  chain?: string | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
  asOf?: string | null | undefined
  first?: number | null | undefined
}

/**
 * The arguments of a pattern on a chain; `ends` are the fixed ends in words.
 * @throws InputError saying what the pattern needs
 */
export async function readArguments(
  io: AnalysisIO,
  pattern: ChainPattern,
  args: PatternArgs,
): Promise<Ends & { chain: string | null; first: number; ends: Bilingual }> {
  const first = firstOf(args)
  const { chain = null, from = null, to = null } = args
  if (chain === null && from === null && to === null)
    throw new InputError(
      `chain: ${args.pattern} expects chain, or an entity in from (${pattern.ends.from}) or to (${pattern.ends.to})`,
    )
  if (chain !== null && !(await io.entities.maybe('Chain', chain)))
    throw new InputError(`chain: expected the id of a chain such as chain:qiannan-01, found "${chain.slice(0, 80)}"`)
  const start = from === null ? null : await io.entities.maybe(pattern.ends.from, from)
  if (from !== null && !start)
    throw new InputError(
      `from: ${args.pattern} expects the id of ${articled(pattern.ends.from)}, found "${from.slice(0, 80)}"`,
    )
  if (start && 'kind' in start && !(stationKinds as readonly string[]).includes(start.kind))
    throw new InputError(
      `from: ${args.pattern} expects a platform of kind ${stationKinds.join(', ')}, found ${start.kind}`,
    )
  const end = to === null ? null : await io.entities.maybe(pattern.ends.to, to)
  if (to !== null && !end)
    throw new InputError(
      `to: ${args.pattern} expects the id of ${articled(pattern.ends.to)}, found "${to.slice(0, 80)}"`,
    )
  return { chain, from, to, first, ends: endsWords(start?.name ?? null, end?.name ?? null) }
}

/** The two organisations of the five 共. @throws InputError unless there are two */
export async function readOrganisations(
  io: AnalysisIO,
  args: PatternArgs,
): Promise<{ first: number; from: { id: string; name: string }; to: { id: string; name: string } }> {
  const first = firstOf(args)
  if (args.chain != null)
    throw new InputError('chain: FIVE_SHARED expects no chain, but two organisations in from and to')
  const [from, to] = [await organisation(io, 'from', args.from), await organisation(io, 'to', args.to)]
  if (from.id === to.id) throw new InputError('to: expected an organisation other than `from`')
  return { first, from, to }
}

async function organisation(
  io: AnalysisIO,
  name: 'from' | 'to',
  id: string | null | undefined,
): Promise<{ id: string; name: string }> {
  const type = id == null ? undefined : typeOfId(id)
  const row = type === 'Enterprise' || type === 'Institution' ? await io.entities.one(type, id) : null
  if (!row)
    throw new InputError(
      `${name}: FIVE_SHARED expects the id of an enterprise or institution, found ${id == null ? 'none' : `"${id.slice(0, 80)}"`}`,
    )
  return row
}

function firstOf({ first }: PatternArgs): number {
  const wanted = first ?? 20
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 100)
    throw new InputError(`first: expected 0 to 100, found ${wanted}`)
  return wanted
}

const articled = (type: string): string => `${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type.toLowerCase()}`
