import type { Example } from '#app/ui/example.ts'
import { OnPhone } from './on-phone.tsx'

export const examples: readonly Example[] = [
  {
    name: 'kept on the phone',
    element: (
      <OnPhone savedAt={new Date('2026-11-12T10:00:00+06:00')} words={{ kept: '', restored: '' }} />
    ),
  },
]
