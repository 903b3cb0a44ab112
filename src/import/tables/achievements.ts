import type { Hooks } from '../exchange/spec.js'

export const hooks: Hooks = {
  linkTypes: [{ type: 'TRANSFERRED_TO' }],
  links: (_, { id, transferredToId, transferredOn }) =>
    typeof transferredToId === 'string'
      ? [
          {
            type: 'TRANSFERRED_TO',
            from: id as string,
            to: transferredToId,
            other: 'Enterprise',
            properties: { ...(transferredOn !== undefined && { on: transferredOn }) },
          },
        ]
      : [],
}
