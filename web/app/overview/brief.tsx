import { base } from '../api/execute.js'
import { useScope } from '../frame/scope.js'
import { useWords } from '../words/index.js'

/** The brief of the region and day the page looks at, as a document and as a page that prints as PDF. */
export function BriefLinks() {
  const { region, day, locale } = useScope()
  const say = useWords()
  if (region === undefined) return null
  const hrefOf = (format: 'docx' | 'html') =>
    new URL(`brief?${new URLSearchParams({ region, ...(day && { asOf: day }), format, locale })}`, base).href
  return (
    <span className="brief" role="group" aria-label={say('brief')}>
      {say('brief')}
      <a href={hrefOf('docx')} download>
        {say('brief.word')}
      </a>
      <a href={hrefOf('html')} target="_blank" rel="noreferrer">
        {say('brief.page')}
      </a>
    </span>
  )
}
