import type { Example } from '#app/ui/example.ts'
import { BackToBallot } from './back-to-ballot.tsx'

export const examples: readonly Example[] = [
  {
    name: 'signed in, with choices that wait',
    element: (
      <BackToBallot
        formKey="k"
        carried={{ choice: ['3', '11'] }}
        to="/ky/ak-bulun/account/vote/2"
      />
    ),
  },
  {
    name: 'signed in, where somebody else had chosen',
    element: <BackToBallot formKey="k" carried={null} to="/ky/ak-bulun/account/vote/2" />,
  },
]
