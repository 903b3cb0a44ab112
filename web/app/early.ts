import { base, begin } from './api/execute.js'
import { localeOf } from './frame/language.js'
import { firstQuestions } from './overview/first.js'
import { said } from './words/said.js'

const asked = new URLSearchParams(location.search)
void said(localeOf(asked.get('lang')))

// The first page asks before what draws it is there: answers are on their way while the rest is still read.
if (new URL(location.href).pathname === base.pathname)
  for (const [question, variables] of firstQuestions(asked)) begin(question, variables)
