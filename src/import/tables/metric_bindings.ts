import type { PatchTable } from '../exchange/spec.js'

export const table: PatchTable = {
  kind: 'patch',
  file: 'metric_bindings',
  zh: '指标绑定',
  doc: 'Counts of the graph that mean the same as an indicator.',
  columns: [
    { name: 'metric', zh: '指标', kind: 'reference', required: true, property: 'id', types: ['Indicator'] },
    {
      name: 'counter',
      zh: '计数',
      kind: 'text',
      required: true,
      property: 'counter',
      doc: 'a named count of the graph, as in `platforms.national`',
    },
  ],
}
