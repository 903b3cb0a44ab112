import { registerNames, registerWords, type RegisterName } from '../../registers.js'
import { choice, date, entityTable, lastDay, reference } from '../spec.js'

export const registers = entityTable({
  file: 'registers',
  zh: '登记完整声明',
  label: 'Register',
  doc: 'Registers that a bureau declares complete: for a region and those below it, over a period. Only what is missing in a complete register proves a gap.',
  columns: [
    reference('region', '地区', 'Region', { required: true, relation: { type: 'IN_REGION' } }),
    choice('register', '登记表', registerNames, { required: true, doc: 'the name of a table' }),
    date('complete_from', '完整起始日', { required: true }),
    lastDay('complete_to', '完整至（含）', '完整截止日'),
  ],
  key: ['region', 'register', 'complete_from'],
  idOf: ({ region, register, complete_from }) => `register:${[region, register, complete_from].join('~')}`,
  compose: ({ register, complete_from }, properties) => {
    properties.name = `${registerWords.get(register as RegisterName)!.zh[0]}登记完整（${complete_from as string}起）`
  },
})
