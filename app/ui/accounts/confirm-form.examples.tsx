import type { Example } from '#app/ui/example.ts'
import { ConfirmForm } from './confirm-form.tsx'

export const examples: readonly Example[] = [
  {
    name: 'with choices that go along to the ballot',
    alone: true,
    element: (
      <ConfirmForm
        formKey="k"
        sentTo="0700 ***-*56"
        anew={false}
        demonstration
        carried={{ choice: ['3', '11'] }}
        back="/ky/ak-bulun/account/vote/2"
      />
    ),
  },
]
