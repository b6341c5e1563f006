import type { Example } from '#app/ui/example.ts'
import { FirstStepList } from './first-step-list.tsx'

const href = '/ky/ak-bulun/office/people'

export const examples: readonly Example[] = [
  {
    name: 'some done',
    element: (
      <FirstStepList
        steps={[
          { key: 'contact', done: true, href },
          { key: 'villages', done: true, href },
          { key: 'two-admins', done: false, href },
          { key: 'election-officer', done: false, href },
          { key: 'messages', done: false, href },
          { key: 'round', done: false, href },
        ]}
      />
    ),
  },
]
