import type { Example } from '#app/ui/example.ts'
import { CarriedForm } from './carried-form.tsx'

export const examples: readonly Example[] = [
  {
    name: 'a form that waits',
    element: <CarriedForm carried={{ text: ['Көпүрө чирип кеткен'] }} />,
  },
  { name: 'a vote that waits', element: <CarriedForm carried={{ choice: ['3', '11'] }} /> },
]
