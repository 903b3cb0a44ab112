import { ConfigProvider } from 'antd'
import { lazy, Suspense, useEffect } from 'react'
import { Link, NavLink, Outlet, useLocation } from 'react-router'
import { base } from '../api/execute.js'
import { PAGES } from '../pages.js'
import { useSaid, useWords } from '../words/index.js'
import { said } from '../words/said.js'
import { useRights } from './rights.js'
import { Account, useSignedOut } from './account.js'
import { Live } from './live/live.js'
import { remember } from './language.js'
import { ScopeBar } from './scopeBar.js'
import { useHref, useParams, useScope } from './scope.js'

const SignIn = lazy(() => import('./signIn.js'))
const Writing = lazy(() => import('../write/index.js'))

const theme = {
  token: {
    colorPrimary: '#1b4b8f',
    colorLink: '#1b4b8f',
    colorTextDescription: '#55606e',
    colorTextTertiary: '#5b6573',
    colorTextPlaceholder: '#667080',
    borderRadius: 3,
    fontSize: 13,
    fontFamily: 'inherit',
    wireframe: false,
    motion: false,
  },
  components: { Table: { cellPaddingBlockSM: 5, headerBg: '#eef2f7' } },
} as const

/** What every page stands in: name, navigation, and what is looked at. */
export function Shell() {
  const { locale } = useScope()
  const say = useWords()
  const { parts } = useSaid()
  const { pathname } = useLocation()
  const signedOut = useSignedOut()
  const [get] = useParams()
  const page = PAGES.find(({ path }) => `/${path}` === pathname)
  useEffect(() => {
    document.documentElement.lang = locale === 'ZH' ? 'zh-CN' : 'en'
    document.title = page?.word && page.path !== '' ? `${say(page.word)} · ${say('name')}` : say('name')
  }, [locale, page, say])
  return (
    <ConfigProvider {...(parts && { locale: parts })} theme={theme} button={{ autoInsertSpace: false }}>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <header className="top">
        <Name />
        {signedOut ? (
          <span className="grow" />
        ) : (
          <>
            <nav aria-label={say('nav')}>
              <Navigation />
            </nav>
            <a href={new URL('graphiql', base).href}>GraphiQL</a>
          </>
        )}
        <Language />
        <Account />
      </header>
      {!signedOut && <ScopeBar />}
      {!signedOut && <Live />}
      <main id="main" tabIndex={-1}>
        <h1 className="hidden">{page?.word ? say(page.word) : say('name')}</h1>
        {signedOut ? (
          <Suspense fallback={null}>
            <SignIn />
          </Suspense>
        ) : (
          <>
            <Outlet />
            <Suspense fallback={null}>{get('write') !== undefined && <Writing />}</Suspense>
          </>
        )}
      </main>
    </ConfigProvider>
  )
}

function Name() {
  const href = useHref()
  const say = useWords()
  return (
    <Link to={href('')} className="name">
      <strong>{say('name.short')}</strong>
      <small>{say('name.long')}</small>
    </Link>
  )
}

function Navigation() {
  const href = useHref()
  const say = useWords()
  const may = useRights()
  return PAGES.flatMap(({ path, word, right }) =>
    word && (!right || may(right))
      ? [
          <NavLink key={path} to={href(path)} end>
            {say(word)}
          </NavLink>,
        ]
      : [],
  )
}

function Language() {
  const { locale } = useScope()
  const [, set] = useParams()
  const other = locale === 'ZH' ? 'EN' : 'ZH'
  return (
    <button
      type="button"
      lang={locale === 'ZH' ? 'en' : 'zh-CN'}
      onClick={() => {
        remember(other)
        // The page stays while the words are on their way.
        void said(other).then(() => set({ lang: other === 'EN' ? 'en' : 'zh' }))
      }}
    >
      {locale === 'ZH' ? 'English' : '中文'}
    </button>
  )
}
