import { dayOf } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { RequestContext } from '#app/ui/request-context.ts'
import { WhatWasDone } from './what-was-done.tsx'

const due = dayOf(new Date('2027-02-09T06:00:00Z'))

export const examples: readonly Example[] = [
  {
    name: 'a proposal was returned',
    element: (
      <RequestContext.Provider value={{ deed: 'check-returned' }}>
        <WhatWasDone />
      </RequestContext.Provider>
    ),
  },
  {
    name: 'a remark got its number',
    element: (
      <RequestContext.Provider value={{ deed: { sent: 'remark-sent', number: 10, due } }}>
        <WhatWasDone />
      </RequestContext.Provider>
    ),
  },
]
