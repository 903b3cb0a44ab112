// Must come first: it tells the editor where its workers are.
import 'graphiql/setup-workers/vite'
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import { questions } from './questions.js'
import { questionsPlugin } from './questionsPlugin.js'
import { Title } from './title.js'
import './theme.css'

const fetcher = createGraphiQLFetcher({ url: new URL('graphql', location.href).href })
const plugins = [questionsPlugin, HISTORY_PLUGIN, explorerPlugin()]
// What a panel of the workbench sent here; behind `#`, so that no log sees it.
const sent = new URLSearchParams(location.hash.slice(1))
const sentTab = sent.has('query') ? [{ query: sent.get('query'), variables: sent.get('variables') }] : []
const firstVisit = localStorage.getItem('graphiql:tabState') === null

createRoot(document.querySelector('#root')!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={firstVisit ? questionsPlugin : undefined}
    defaultTabs={[...sentTab, ...questions.map(({ text }) => ({ query: text }))]}
    defaultQuery=""
    initialQuery={sent.get('query') ?? undefined}
    initialVariables={sent.get('variables') ?? undefined}
    defaultEditorToolsVisibility={false}
  >
    <GraphiQL.Logo>
      <Title />
    </GraphiQL.Logo>
  </GraphiQL>,
)
