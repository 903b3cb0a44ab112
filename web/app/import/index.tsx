import { Alert } from 'antd'
import { lazy, Suspense } from 'react'
import { useQuestion } from '../api/question.js'
import { useRights } from '../frame/rights.js'
import { ViewerDocument } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { Drop } from './drop.js'
import { KeptMappings } from './kept.js'
import { Recent } from './recent/recent.js'
import { Result } from './result.js'
import { useUpload } from './state.js'
import './style.css'

const Answer = lazy(() => import('./answer.js'))

/** 导入: sheets as people have them become a draft; how they are read is shown, put right and kept. */
export default function Import() {
  const say = useWords()
  const may = useRights()
  const { data } = useQuestion(ViewerDocument, {})
  const upload = useUpload()
  if (data && !may('DRAFT'))
    return (
      <div className="grid">
        <Alert type="info" showIcon title={say('import.notYours')} />
        <Recent source="IMPORT" />
      </div>
    )
  return (
    <div className="grid import">
      <div className="grid">
        <Drop
          files={upload.files}
          locked={upload.busy?.what === 'draft'}
          take={(files) => void upload.check(files)}
          endings=".xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt,.html,.htm"
          words={{
            title: say('import.files'),
            choose: say('import.choose'),
            drop: say('import.drop'),
            formats: say('import.formats'),
          }}
        />
        <Suspense fallback={null}>{upload.answer && <Answer upload={upload} />}</Suspense>
        {!upload.answer && <Recent source="IMPORT" />}
      </div>
      <div className="grid">
        <Result upload={upload} />
        <KeptMappings upload={upload} />
      </div>
    </div>
  )
}
