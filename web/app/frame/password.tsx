import { Alert, Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { base } from '../api/execute.js'
import { useWords } from '../words/index.js'

type Said =
  | 'password.unlike'
  | 'password.wrong'
  | 'password.refused'
  | 'password.done'
  | 'signIn.locked'
  | 'signIn.failed'

const BY_STATUS: Readonly<Record<number, Said>> = {
  204: 'password.done',
  400: 'password.refused',
  403: 'password.wrong',
  429: 'signIn.locked',
}
const FIELDS = [
  ['password', 'password.now', 'current-password'],
  ['next', 'password.next', 'new-password'],
  ['again', 'password.again', 'new-password'],
] as const
const NOTHING = { password: '', next: '', again: '' }

/** Another password for who is signed in, who has to know the one he has. */
export default function Password({ close }: { close(): void }) {
  const say = useWords()
  const [given, setGiven] = useState(NOTHING)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said>()
  const change = async (): Promise<void> => {
    if (given.next !== given.again) return setSaid('password.unlike')
    if (given.next.length < 8) return setSaid('password.refused')
    setBusy(true)
    const status = await changed(given)
    setBusy(false)
    setSaid(BY_STATUS[status] ?? 'signIn.failed')
    if (status === 204) setGiven(NOTHING)
  }
  return (
    <Modal open title={say('password')} footer={null} width={360} onCancel={close} destroyOnHidden>
      <form
        className="sign-in"
        aria-label={say('password')}
        onSubmit={(event) => {
          event.preventDefault()
          void change()
        }}
      >
        {FIELDS.map(([name, word, complete]) => (
          <label key={name}>
            {say(word)}
            <Input.Password
              required
              autoComplete={complete}
              value={given[name]}
              onChange={({ target }) => setGiven({ ...given, [name]: target.value })}
            />
          </label>
        ))}
        {said && <Alert role="alert" type={said === 'password.done' ? 'success' : 'error'} title={say(said)} />}
        <Button type="primary" htmlType="submit" loading={busy}>
          {say('password')}
        </Button>
      </form>
    </Modal>
  )
}

/** The status the server answers with; 0 where it can't be reached. */
async function changed({ password, next }: typeof NOTHING): Promise<number> {
  try {
    const response = await fetch(new URL('auth/password', base), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ password, next }),
    })
    return response.status
  } catch (error) {
    if (error instanceof TypeError) return 0
    throw error
  }
}
