import type { Example } from '#app/ui/example.ts'
import { UnsentNotices } from './unsent-notices.tsx'

export const examples: readonly Example[] = [
  {
    name: 'no way out for messages, and some that failed',
    element: (
      <UnsentNotices
        unsent={[
          { channel: 'sms', isOpen: false, waiting: 12, failed: 0 },
          { channel: 'mail', isOpen: true, waiting: 0, failed: 3 },
        ]}
        codesUsedUp={null}
      />
    ),
  },
  { name: 'no more codes today', element: <UnsentNotices unsent={[]} codesUsedUp={3_000} /> },
]
