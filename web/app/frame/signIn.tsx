import { Alert, Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { base } from '../api/execute.js'
import { useWords } from '../words/index.js'

type Refused = 'signIn.wrong' | 'signIn.locked' | 'signIn.failed' | 'signIn.unknown'

/** Asks for name and password, and shows the page anew to who is known. */
export default function SignIn() {
  const say = useWords()
  const [given, setGiven] = useState({ name: '', password: '' })
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | undefined>(
    new URLSearchParams(location.search).get('signIn') === 'refused' ? 'signIn.unknown' : undefined,
  )
  const [provider, setProvider] = useState(false)
  useEffect(() => void offered().then(setProvider), [])
  const signIn = async (): Promise<void> => {
    setBusy(true)
    setRefused(undefined)
    const status = await signedIn(given)
    if (status === 204) return location.reload()
    setBusy(false)
    setRefused(status === 401 ? 'signIn.wrong' : status === 429 ? 'signIn.locked' : 'signIn.failed')
  }
  return (
    <form
      className="sign-in"
      aria-label={say('signIn')}
      onSubmit={(event) => {
        event.preventDefault()
        void signIn()
      }}
    >
      <h2>{say('signIn')}</h2>
      <label>
        {say('signIn.name')}
        <Input
          autoFocus
          required
          autoComplete="username"
          value={given.name}
          onChange={({ target }) => setGiven({ ...given, name: target.value })}
        />
      </label>
      <label>
        {say('signIn.password')}
        <Input.Password
          required
          autoComplete="current-password"
          value={given.password}
          onChange={({ target }) => setGiven({ ...given, password: target.value })}
        />
      </label>
      {refused && <Alert role="alert" type="error" title={say(refused)} />}
      <Button type="primary" htmlType="submit" loading={busy}>
        {say('signIn')}
      </Button>
      {provider && <Button href={new URL('auth/oidc', base).href}>{say('signIn.provider')}</Button>}
      <p>{say('signIn.help')}</p>
    </form>
  )
}

/** The status the server answers with; nothing where it can't be reached. */
async function signedIn(given: { name: string; password: string }): Promise<number | undefined> {
  try {
    const response = await fetch(new URL('auth/sign-in', base), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    })
    return response.status
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Whether people may sign in by a provider. */
async function offered(): Promise<boolean> {
  try {
    const response = await fetch(new URL('auth', base))
    return response.ok && ((await response.json()) as { provider: boolean }).provider
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
