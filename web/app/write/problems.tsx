import { Alert } from 'antd'
import { useScope } from '../frame/scope.js'
import { Trouble } from '../frame/trouble.js'
import type { Problem } from './write.js'

/** What is wrong, each at its place; `label` names the place. */
export function Problems({
  problems,
  label,
}: {
  problems: readonly Problem[]
  label?(problem: Problem): string | undefined
}) {
  const { locale } = useScope()
  if (problems.length === 0) return null
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={
        <ul className="problems">
          {problems.map((one, index) => (
            <li key={index}>
              {label?.(one) !== undefined && <b>{label(one)} </b>}
              {one.trouble ? <Trouble error={one.trouble} /> : locale === 'ZH' ? one.zh : one.en}
              {one.value !== null && one.code !== 'CONFLICT' && <code> {JSON.stringify(one.value)}</code>}
            </li>
          ))}
        </ul>
      }
    />
  )
}
