import { Button, Tag } from 'antd'
import { useEffect } from 'react'
import { client, useQuestion } from '../../api/question.js'
import { Panel } from '../../frame/panel.js'
import { sheetOf } from '../../frame/sheet.js'
import { when } from '../../frame/when.js'
import {
  BackupListDocument as question,
  CheckBackupDocument,
  MakeBackupDocument,
  type BackupState,
} from '../../generated/graphql.js'
import { useList, useWords } from '../../words/index.js'
import { SaidAlert } from '../said.js'
import { useDesk } from '../useDesk.js'

const AGAIN_MS = 1000
const AT_WORK: readonly BackupState[] = ['MAKING', 'CHECKING']

/** Backups in the folder for them: how large, when, and whether they are as they were written. */
export function Backups() {
  const say = useWords()
  const list = useList()
  const { run, busy, said, forget } = useDesk()
  const { data } = useQuestion(question, {})
  const atWork = data?.backups.some(({ state }) => AT_WORK.includes(state)) ?? false
  useEffect(() => {
    if (!atWork) return
    const timer = setInterval(() => void client.invalidateQueries({ queryKey: [question.toString()] }), AGAIN_MS)
    return () => clearInterval(timer)
  }, [atWork])
  return (
    <Panel
      question={question}
      variables={{}}
      empty={say('backup.none')}
      height={260}
      controls={
        <Button
          size="small"
          type="primary"
          disabled={atWork || busy}
          onClick={() => void run('', MakeBackupDocument, {})}
        >
          {say('backup.make')}
        </Button>
      }
      above={() => <SaidAlert said={said} forget={forget} />}
      sheet={({ backups }) =>
        sheetOf({
          rows: backups,
          total: backups.length,
          key: ({ name }) => name,
          columns: [
            {
              key: 'madeAt',
              title: say('backup.madeAt'),
              value: ({ madeAt }) => (madeAt ? when(madeAt) : null),
              width: 150,
            },
            { key: 'name', title: say('backup.name'), value: ({ name }) => name, width: 270 },
            {
              key: 'state',
              title: say('backup.state'),
              value: ({ state }) => say(`backup.${state}`),
              show: ({ state }) => <Tag>{say(`backup.${state}`)}</Tag>,
              width: 90,
            },
            { key: 'size', title: say('backup.size'), value: ({ bytes }) => megabytes(bytes), width: 90 },
            { key: 'records', title: say('backup.records'), value: ({ records }) => records, width: 90 },
            {
              key: 'checkedAt',
              title: say('backup.checkedAt'),
              value: ({ checkedAt }) => (checkedAt ? when(checkedAt) : say('backup.unchecked')),
              width: 150,
            },
            { key: 'problems', title: say('backup.problems'), value: ({ problems }) => list(problems), width: 220 },
            {
              key: 'actions',
              title: say('account.actions'),
              value: () => null,
              show: ({ name, state }) =>
                state === 'WHOLE' || state === 'DAMAGED' ? (
                  <Button
                    size="small"
                    disabled={atWork || busy}
                    aria-label={say('backup.checkOf', { name })}
                    onClick={() => void run(name, CheckBackupDocument, { name })}
                  >
                    {say('backup.check')}
                  </Button>
                ) : null,
              width: 90,
              least: 90,
            },
          ],
        })
      }
    />
  )
}

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 2 : 0)} MB`
