import type { Example } from '#app/ui/example.ts'
import { BackToForm } from './back-to-form.tsx'

export const examples: readonly Example[] = [
  {
    name: 'signed in, with a vote that waits',
    element: <BackToForm carried={{ choice: ['3', '11'] }} to="/ky/ak-bulun/account/vote/2" />,
  },
  {
    name: 'signed in, with a form that waits',
    element: (
      <BackToForm
        carried={{ text: ['Көпүрөнүн тактайы чирип кеткен'] }}
        to="/ky/ak-bulun/account/proposals/7/report"
      />
    ),
  },
  {
    name: 'signed in, where somebody else had filled it in',
    element: <BackToForm carried={null} to="/ky/ak-bulun/account/proposals/7/report" />,
  },
]
