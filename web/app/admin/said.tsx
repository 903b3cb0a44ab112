import { Alert, Button } from 'antd'
import { Trouble } from '../frame/trouble.js'
import { useWords } from '../words/index.js'
import type { Said } from './useDesk.js'

/** A secret, until it is put away, or why something was refused. */
export function SaidAlert({ said, forget }: { said: Said; forget(): void }) {
  const say = useWords()
  if (!said) return null
  if ('error' in said)
    return (
      <Alert
        type="error"
        role="alert"
        title={<Trouble error={said.error} />}
        closable={{ onClose: forget, 'aria-label': say('account.noted') }}
      />
    )
  return (
    <Alert
      type="success"
      role="status"
      title={
        <>
          {say('account.once', { name: said.of })} <code>{said.secret}</code>
        </>
      }
      action={
        <Button size="small" onClick={forget}>
          {say('account.noted')}
        </Button>
      }
    />
  )
}
