import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, type ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
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

const router = createBrowserRouter(
  [{ element: <Shell />, children: PAGES.map(({ path, load }) => ({ path: `/${path}`, element: page(load) })) }],
  { basename: base.pathname },
)

createRoot(document.querySelector('#root')!).render(
  <QueryClientProvider client={client}>
    <Suspense fallback={null}>
      <RouterProvider router={router} />
    </Suspense>
  </QueryClientProvider>,
)
