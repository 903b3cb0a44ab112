import { QuestionError } from '../api/execute.js'
import { useScope } from './scope.js'
import { useWords, type Word } from '../words/index.js'

/** What codes of the API mean to who meets them here; where a gateway answers in its place, it has but a status. */
const MEANINGS: Readonly<Record<string, Word>> = {
  BUSY: 'trouble.busy',
  STORE_BUSY: 'trouble.busy',
  QUERY_TIMEOUT: 'trouble.timeout',
  REQUEST_TIMEOUT: 'trouble.timeout',
  504: 'trouble.timeout',
  STORE_UNAVAILABLE: 'trouble.unavailable',
  UNREACHABLE: 'trouble.unreachable',
  502: 'trouble.unreachable',
  503: 'trouble.unreachable',
  UNAUTHENTICATED: 'trouble.unauthenticated',
  FORBIDDEN: 'trouble.forbidden',
  CROSS_SITE_REFUSED: 'trouble.forbidden',
  RATE_LIMITED: 'trouble.often',
  OPERATION_TOO_EXPENSIVE: 'trouble.large',
  OPERATION_TOO_LARGE: 'trouble.large',
  ANSWER_TOO_LARGE: 'trouble.large',
  OUT_OF_MEMORY: 'trouble.large',
  BODY_TOO_LARGE: 'trouble.body',
  413: 'trouble.body',
  CANCELLED: 'trouble.cancelled',
  AUDIT_UNAVAILABLE: 'trouble.audit',
  WRITE_CONFLICT: 'trouble.conflict',
  CONSTRAINT: 'trouble.taken',
  BAD_USER_INPUT: 'trouble.input',
  BAD_REQUEST: 'trouble.input',
  INVALID: 'trouble.input',
  UNSUPPORTED_MEDIA_TYPE: 'trouble.input',
  GRAPHQL_PARSE_FAILED: 'trouble.question',
  GRAPHQL_VALIDATION_FAILED: 'trouble.question',
  NOT_FOUND: 'trouble.gone',
  404: 'trouble.gone',
}

/** What went wrong in the language of the page; what the API itself says of it stands behind. */
export function Trouble({ error }: { error: Error }) {
  const say = useWords()
  const { locale } = useScope()
  const said = error instanceof QuestionError && locale === 'ZH' ? (error.zh ?? error.message) : error.message
  // What does not reach the server fails with the browser's own words.
  const code = error instanceof QuestionError ? error.code : error instanceof TypeError ? 'UNREACHABLE' : ''
  return (
    <div className="trouble">
      {say(MEANINGS[code] ?? 'trouble.other')}
      {said !== '' && <small>{say('trouble.detail', { said })}</small>}
    </div>
  )
}
