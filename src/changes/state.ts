import type { KeptChangeSetRow } from '../generated/cypher.js'
import type { Reader } from '../store/store.js'
import { setById } from './apply.js'
import { refusal } from './problem.js'

/** A change set that is in one of these states. @throws Refusal */
export async function inState(reader: Reader, id: string, states: readonly string[]): Promise<KeptChangeSetRow> {
  const set = await setById(reader, id)
  if (!set) throw refusal('expected the id of a change set', '应为：变更单的编号', { field: 'id', value: id })
  if (states.includes(set.state)) return set
  throw refusal(
    `expected a change set that is ${states.join(' or ')}; it is ${set.state}`,
    `应为：状态为${states.map(inWords).join('或')}的变更单；现为${inWords(set.state)}`,
    { field: 'state', value: set.state },
  )
}

const STATES: Readonly<Record<string, string>> = {
  DRAFT: '拟稿',
  SUBMITTED: '待审',
  APPLIED: '已生效',
  REJECTED: '已退回',
  WITHDRAWN: '已撤回',
  REVERTED: '已撤销',
}
const inWords = (state: string): string => `“${STATES[state] ?? state}”`
