import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, type ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Route, Routes } from 'react-router'
import { base } from './api/execute.js'
import { client } from './api/question.js'
import { Shell } from './frame/shell.js'
import { PAGES } from './pages.js'
import './frame/heights.css'
import './style.css'

const page = (load: () => Promise<{ default: ComponentType }>) => {
  const Page = lazy(load)
  return (
    <Suspense fallback={null}>
      <Page />
    </Suspense>
  )
}

createRoot(document.querySelector('#root')!).render(
  <QueryClientProvider client={client}>
    <Suspense fallback={null}>
      <BrowserRouter basename={base.pathname}>
        <Routes>
          <Route element={<Shell />}>
            {PAGES.map(({ path, load }) => (
              <Route key={path} path={`/${path}`} element={page(load)} />
            ))}
          </Route>
        </Routes>
      </BrowserRouter>
    </Suspense>
  </QueryClientProvider>,
)
