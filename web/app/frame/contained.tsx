import { Alert } from 'antd'
import { Component, type ReactNode } from 'react'
import { useWords } from '../words/index.js'

/**
 * What fails while it is drawn says so at its place, and leaves the rest of the page as it is; `about` is what it is
 * drawn from.
 */
export class Contained extends Component<{ about: unknown; children: ReactNode }, { failed: unknown; about: unknown }> {
  override state = { failed: undefined as unknown, about: this.props.about }

  static getDerivedStateFromError(failed: unknown) {
    return { failed }
  }

  static getDerivedStateFromProps({ about }: { about: unknown }, before: { about: unknown }) {
    return about === before.about ? null : { failed: undefined, about }
  }

  override render() {
    return this.state.failed === undefined ? this.props.children : <Failed reason={this.state.failed} />
  }
}

function Failed({ reason }: { reason: unknown }) {
  const say = useWords()
  return (
    <Alert
      type="error"
      showIcon
      title={say('state.undrawn')}
      description={reason instanceof Error ? reason.message : String(reason)}
    />
  )
}
