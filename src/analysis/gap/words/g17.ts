import type { Bilingual } from '../../io.js'
import { agree, counted, day, nothing, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '创新链与产业链脱节', EN: 'Chains that miss each other' },
  description: {
    ZH: '创新链没有支撑任何产业链（不论地区），或产业链没有本地区及其上级地区的创新链支撑；本地区及上级地区都没有创新链的地区不考察。已终止的链条不考察，也不算支撑或被支撑；拟建的算。临近：与其他类别、已终止的链条的支撑关系，或来自其他地区（含下级地区）创新链的支撑。对象为链条。',
    EN: 'A chain of kind INNOVATION supports no chain of kind INDUSTRY, of whatever region; or no chain of kind INNOVATION of its region or of a region above supports a chain of kind INDUSTRY; a region without any innovation chain of its own or above is not assessed. Discontinued chains are left out and count for nothing at the other end; planned ones count. Near misses: support to or from chains of other kinds or discontinued ones, and by innovation chains of other regions, those below included. The subject is the chain.',
  },
  severity: {
    ZH: '创新链0.6，产业链0.5；有临近关系的减0.1。',
    EN: '0.6 for an innovation chain, 0.5 for an industry chain; 0.1 less with a near miss.',
  },
}

/** A region of which nothing is assessed, as nothing there could support. */
export const noInnovationChain: Bilingual = say(
  '该地区及其上级地区尚未登记创新链，未作考察',
  'no innovation chain of the region or one above it is on record, so that nothing is assessed',
)

/** An innovation chain that supports no industry chain; `others` are links that do not count. */
export function supportsNone(chain: string, asOf: string, others: number): Bilingual {
  const { ZH, EN } = beside(others, '指向其他类别或已终止的链条')
  return say(
    `截至${day(asOf).ZH}，创新链“${chain}”尚未支撑任何产业链${ZH}。`,
    `As of ${asOf}, the innovation chain "${chain}" supports no industry chain${EN}.`,
  )
}

/** An industry chain that no innovation chain of its region or above supports. */
export function unsupported(chain: string, asOf: string, others: number): Bilingual {
  const { ZH, EN } = beside(others, '来自其他地区、其他类别或已终止的链条')
  return say(
    `截至${day(asOf).ZH}，产业链“${chain}”尚无本地区或上级地区的创新链支撑${ZH}。`,
    `As of ${asOf}, no innovation chain of its region or above supports the industry chain "${chain}"${EN}.`,
  )
}

const beside = (others: number, why: string): Bilingual =>
  others
    ? say(
        `；另有${others}条支撑关系${why}，不计在内`,
        `; ${counted(others, 'other support')} ${agree(others, 'does', 'do')} not count`,
      )
    : nothing
