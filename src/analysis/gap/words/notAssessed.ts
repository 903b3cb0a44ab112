import { registerWords, type RegisterName } from '../../../registers.js'
import type { Bilingual } from '../../io.js'
import { say } from '../../text.js'

/** Why a rule says nothing of a region: a register has no entries there. */
export function noEntries(register: string): Bilingual {
  const words = registerWords.get(register as RegisterName)
  return say(`该地区尚无${words?.zh[0] ?? register}登记，未作考察`, `the region has no entries in the register of ${words?.en ?? register}, so that nothing is assessed`)
}
