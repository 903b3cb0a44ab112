import { Alert } from 'antd'
import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { useQuestion } from '../api/question.js'
import { useRights } from '../frame/rights.js'
import { useHref, useParams } from '../frame/scope.js'
import { ViewerDocument } from '../generated/graphql.js'
import { Drop } from '../import/drop.js'
import { Recent } from '../import/recent/recent.js'
import { useWords } from '../words/index.js'
import { Outcome } from './outcome.js'
import { RegionChoice } from './region.js'
import { useReading } from './state.js'
import '../import/style.css'
import './style.css'

const Side = lazy(() => import('./side.js'))

/** 文件: policy documents are read by rules; what they say is decided on beside their text. */
export default function Documents() {
  const say = useWords()
  const href = useHref()
  const may = useRights()
  const { data } = useQuestion(ViewerDocument, {})
  const [get, set] = useParams()
  const reading = useReading()
  const policy = get('policy')
  const take = async (files: readonly File[]): Promise<void> => {
    const found = await reading.take(files)
    const [only] = found
    if (found.length === 1 && only!.changeSet) set({ policy: only!.policy, draft: only!.changeSet.id })
  }
  const offered = may('DRAFT') && policy === undefined
  return (
    <div className="grid">
      {policy !== undefined && (
        <div>
          <Link to={href('documents')}>{say('documents.back')}</Link>
        </div>
      )}
      {data && !may('DRAFT') && policy === undefined && (
        <Alert type="info" showIcon title={say('documents.notYours')} />
      )}
      {offered && (
        <Drop
          files={reading.files}
          locked={reading.sent !== undefined}
          take={(files) => void take(files)}
          endings=".txt,.html,.htm,.mht,.mhtml,.docx,.pdf"
          words={{
            title: say('documents.files'),
            choose: say('documents.choose'),
            drop: say('documents.drop'),
            formats: say('documents.formats'),
          }}
          more={<RegionChoice value={reading.region} onChange={reading.setRegion} />}
        />
      )}
      <Outcome reading={reading} />
      {policy === undefined ? (
        <Recent source="DOCUMENT" />
      ) : (
        <Suspense fallback={null}>
          <Side policy={policy} draft={get('draft')} />
        </Suspense>
      )}
    </div>
  )
}
