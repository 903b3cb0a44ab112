import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react'
import { useState } from 'react'
import { exported, save } from '../app/api/exported.js'
import { packed } from '../app/boards/board.js'
import { questions, type Question } from './questions.js'

/** Lists the questions with their Chinese titles; choosing one goes to its tab, or opens it in a new one. */
export const questionsPlugin: GraphiQLPlugin = { title: '常用问题', icon: QuestionsIcon, content: Questions }

function Questions() {
  const tabs = useGraphiQL((state) => state.tabs)
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex])
  const active = tab?.title
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const { addTab, changeTab } = useGraphiQLActions()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState('')
  const current = () => ({
    // An editor that has just changed tabs may still hold the text of another.
    query: tab?.query || (queryEditor?.getValue() ?? ''),
    variables: JSON.parse(tab?.variables?.trim() || '{}') as object,
  })
  // The board of the workbench takes the question from the address, behind `#`.
  const asPanel = () => {
    const { query, variables } = current()
    location.href = `${new URL('boards', document.baseURI).href}#add=${packed({ query, variables, view: 'table' })}`
  }
  const asFile = async (format: 'csv' | 'xlsx') => {
    setBusy(true)
    setFailed('')
    try {
      save(await exported(format, 'ZH', current()), `${active ?? '结果'}.${format}`)
    } catch (error) {
      setFailed((error as Error).message)
    } finally {
      setBusy(false)
    }
  }
  const open = ({ operationName, text }: Question) => {
    const index = tabs.findIndex((tab) => tab.title === operationName)
    if (index >= 0) return changeTab(index)
    addTab()
    queryEditor?.setValue(text)
  }
  return (
    <section aria-label="常用问题" className="trichain-questions">
      <h2 className="trichain-questions-title">常用问题</h2>
      <button type="button" className="trichain-as-panel" onClick={asPanel}>
        将当前问题放进“我的”看板
      </button>
      <div className="trichain-export">
        将当前问题的全部结果导出为
        {(['csv', 'xlsx'] as const).map((format) => (
          <button key={format} type="button" disabled={busy} onClick={() => void asFile(format)}>
            {format.toUpperCase()}
          </button>
        ))}
        {failed && <p role="alert">{failed}</p>}
      </div>
      <ol>
        {questions.map((question, index) => (
          <li key={question.operationName}>
            <button type="button" aria-current={question.operationName === active} onClick={() => open(question)}>
              <span>{index + 1}</span>
              {question.title}
              <small>{question.operationName}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function QuestionsIcon() {
  return (
    <svg height="1em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16v11h-9l-4 4v-4H4z" strokeLinejoin="round" />
      <path d="M8 9h8M8 12h5" strokeLinecap="round" />
    </svg>
  )
}
