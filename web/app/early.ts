import { base, begin } from './api/execute.js'
import { firstQuestions } from './overview/first.js'

// The first page asks before what draws it is there: answers are on their way while the rest is still read.
if (new URL(location.href).pathname === base.pathname)
  for (const [question, variables] of firstQuestions(new URLSearchParams(location.search))) begin(question, variables)
