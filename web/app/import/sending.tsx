import { Alert, Button, Progress } from 'antd'
import type { QuestionError } from '../api/execute.js'
import { useScope } from '../frame/scope.js'
import { Trouble } from '../frame/trouble.js'
import { useWords } from '../words/index.js'
import type { Said } from './door.js'

interface UnderWayProps {
  /** The share of the bytes that are sent. */
  sent: number
  /** What is done with them then. */
  doing: string
  stop(): void
}

/** How far files are that are sent. */
export function UnderWay({ sent, doing, stop }: UnderWayProps) {
  const say = useWords()
  const percent = Math.round(sent * 100)
  return (
    <div className="under-way">
      <span>{sent < 1 ? say('import.sending', { percent }) : doing}</span>
      <Progress percent={percent} showInfo={false} size="small" status="active" />
      <Button size="small" onClick={stop}>
        {say('cancel')}
      </Button>
    </div>
  )
}

/** Why files were not taken at all. */
export function Failed({ error, retry }: { error: QuestionError; retry: (() => void) | undefined }) {
  const say = useWords()
  return (
    <Alert
      type="error"
      showIcon
      title={say(error.code === 'BUSY' ? 'import.full' : 'import.failed')}
      description={<Trouble error={error} />}
      action={
        retry && (
          <Button size="small" onClick={retry}>
            {say('state.retry')}
          </Button>
        )
      }
    />
  )
}

const MOST = 5

/** What is wrong with files that were read, each said once; nothing where nothing is. */
export function Refused({ title, said }: { title: string; said: readonly Said[] }) {
  const { locale } = useScope()
  if (said.length === 0) return null
  const texts = [...new Set(said.map(({ message, expected }) => (locale === 'ZH' ? message : expected)))]
  return <Alert type="error" showIcon title={title} description={texts.slice(0, MOST).join('\n')} />
}
