import { InputNumber } from 'antd'
import { EntityPicker } from '../frame/entityPicker.js'
import { useParams } from '../frame/scope.js'
import { useWords } from '../words/index.js'
import { Between } from './between/between.js'
import { Explore } from './explore/explore.js'
import { Named } from './named/named.js'

/** 关系: how two are connected, what one is tied to, and where the paths that policy names break. */
export default function Paths() {
  const say = useWords()
  const [get, set] = useParams()
  const [from, to] = [get('from'), get('to')]
  const maxHops = Math.min(6, Math.max(1, Number(get('hops') ?? 4)))
  return (
    <div className="grid">
      <div className="filters">
        <EntityPicker label={say('paths.from')} value={from} onChange={(id) => set({ from: id })} />
        <EntityPicker label={say('paths.to')} value={to} onChange={(id) => set({ to: id })} />
        <label className="place">
          {say('paths.hops')}{' '}
          <InputNumber
            size="small"
            min={1}
            max={6}
            value={maxHops}
            onChange={(value) => set({ hops: value })}
            aria-label={say('paths.hops')}
            style={{ width: 70 }}
          />
        </label>
      </div>
      {from && <Explore key={from} from={from} to={to} maxHops={maxHops} />}
      {from && to && from !== to && <Between from={from} to={to} maxHops={maxHops} />}
      {!from && !to && <p className="hint">{say('paths.choose')}</p>}
      <Named />
    </div>
  )
}
