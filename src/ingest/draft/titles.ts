import { normaliseText } from '../../kernel/text.js'

const STAGE =
  /[(（](?:征求意见稿|公开征求意见稿|送审稿|草案|试行|暂行|修订稿?|修订版|修正版?|(?:19|20)\d{2}年?(?:版|修订|修正|修订版)?)[)）]$/
const NOTICE = /的?通知$/

/**
 * What two editions of a document have in common of their titles: without marks of a stage or an edition, and what a
 * notice adds that hands it down.
 */
export function coreTitle(title: string): string {
  const named = /关于(?:印发|转发|下发)[《〈](.+)[》〉]/.exec(title)?.[1] ?? title.replace(/^[《〈]|[》〉]$/g, '')
  let core = normaliseText(named.replace(NOTICE, ''))
  for (let next = core.replace(STAGE, ''); next !== core; next = core.replace(STAGE, '')) core = next
  return core
}

/** A number of a document as it is compared: 平政办〔2021〕19号, whatever its brackets. */
export const coreNumber = (number: string): string =>
  normaliseText(number).replace(/[〔[(【].*?[〕\])】]/g, (year) => `(${year.slice(1, -1)})`)

/** The share of their signs that two names have in common. */
export function overlap(a: string, b: string): number {
  const [one, other] = [new Set(a), new Set(b)]
  const common = [...one].filter((sign) => other.has(sign)).length
  return common / Math.max(1, Math.max(one.size, other.size))
}
