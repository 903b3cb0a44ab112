import { Drawer } from 'antd'
import { useQuestion } from '../api/question.js'
import { useParams, useScope } from '../frame/scope.js'
import { GapDetailDocument } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { ClausePlace } from './clause/clause.js'
import { Closing } from './closing/closing.js'
import { GapDetail, gapOf } from './detail/detail.js'

/** The id of the same gap on another day: ids name the day they speak of. */
const onDay = (id: string | undefined, day: string | undefined): string | undefined =>
  id === undefined || day === undefined
    ? id
    : /@\d{4}-\d{2}-\d{2}/.test(id)
      ? id.replace(/@\d{4}-\d{2}-\d{2}/, `@${day}`)
      : `${id}@${day}`

/** Beside the table: why, on which clause, and what would close it. The gap stands in the address. */
export function GapSheet() {
  const { locale, day } = useScope()
  const say = useWords()
  const [get, set] = useParams()
  const id = onDay(get('gap'), day)
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
