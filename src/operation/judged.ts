import { checkArguments } from './arguments.js'
import { checkOperation, type Limits } from './limits.js'
import { remembered } from './remembered.js'

/** The price of an operation, once it and its arguments are within all limits. @throws GraphQLError */
export const judging = (limits: Limits) =>
  remembered((asked) => {
    const priced = checkOperation(asked, limits)
    checkArguments(asked)
    return priced
  })
