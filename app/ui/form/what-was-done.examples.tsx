import type { Example } from '#app/ui/example.ts'
import { RequestContext } from '#app/ui/request-context.ts'
import { WhatWasDone } from './what-was-done.tsx'

export const examples: readonly Example[] = [
  {
    name: 'a proposal was returned',
    element: (
      <RequestContext.Provider value={{ deed: 'check-returned' }}>
        <WhatWasDone />
      </RequestContext.Provider>
    ),
  },
]
