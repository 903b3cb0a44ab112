import { Drawer } from 'antd'
import { useQuestion } from '../api/question.js'
import { useParams, useScope } from '../frame/scope.js'
import { GapDetailDocument } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { ClausePlace } from './clause/clause.js'
import { Closing } from './closing/closing.js'
import { GapDetail, gapOf } from './detail/detail.js'

/** Beside the table: why, on which clause, and what would close it. The gap stands in the address. */
export function GapSheet() {
  const { locale } = useScope()
  const say = useWords()
  const [get, set] = useParams()
  const id = get('gap')
  const { data } = useQuestion(GapDetailDocument, { id: id ?? '', locale }, id !== undefined)
  const gap = data && id !== undefined ? gapOf(data) : undefined
  const basis = gap?.rule.basis.find(({ policy, clause }) => policy && clause)
  return (
    <Drawer
      open={id !== undefined}
      onClose={() => set({ gap: undefined })}
      size={680}
      title={gap ? `${gap.rule.id} ${gap.rule.title} · ${gap.subject.name}` : say('nav.gaps')}
      className="side"
      mask={{ blur: false }}
      destroyOnHidden
    >
      {id !== undefined && (
        <div className="grid">
          <GapDetail id={id} />
          {gap?.chain && <Closing chain={gap.chain.id} />}
          {basis && <ClausePlace policy={basis.policy!.id} clause={basis.clause!} />}
        </div>
      )}
    </Drawer>
  )
}
