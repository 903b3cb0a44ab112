import { registerWords, type RegisterName } from '../../../registers.js'
import type { Bilingual } from '../../io.js'
import { say } from '../../text.js'

/** Why a rule says nothing of a region: a register has no entries there. */
export function noEntries(register: RegisterName): Bilingual {
  const { zh, en } = registerWords.get(register)!
  return say(
    `该地区尚无${zh[0]}登记，未作考察`,
    `the region has no entries in the register of ${en}, so that nothing is assessed`,
  )
}
