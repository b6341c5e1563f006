import type { Example } from '#app/ui/example.ts'
import { HiddenNotice } from './hidden-notice.tsx'

const hidden = {
  reason: 'Бирөөнүн телефону жана дареги жазылган.',
  at: new Date('2026-10-15T06:00:00Z'),
}

export const examples: readonly Example[] = [
  { name: 'hidden', element: <HiddenNotice hidden={hidden} href="#shown" /> },
  { name: 'shown all the same', element: <HiddenNotice hidden={hidden} /> },
]
