import { reference, text } from '../spec.js'
import type { PatchTable } from '../spec.js'

export const metricBindings: PatchTable = {
  kind: 'patch',
  file: 'metric_bindings',
  zh: '指标绑定',
  doc: 'Counts of the graph that mean the same as an indicator.',
  columns: [
    reference('metric', '指标', 'Indicator', { required: true, property: 'id' }),
    text('counter', '计数', { required: true, doc: 'a named count of the graph, as in `platforms.national`' }),
  ],
}
