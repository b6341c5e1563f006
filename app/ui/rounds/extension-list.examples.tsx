import type { Example } from '#app/ui/example.ts'
import { ExtensionList } from './extension-list.tsx'

export const examples: readonly Example[] = [
  { name: 'none', element: <ExtensionList extensions={[]} /> },
  {
    name: 'one, with all later dates',
    element: (
      <ExtensionList
        extensions={[
          {
            phase: 'voting',
            from: new Date('2026-12-03T12:00:00Z'),
            to: new Date('2026-12-05T12:00:00Z'),
            laterToo: true,
            reason: '20-ноябрда айылда электр 4 саат өчтү',
            at: new Date('2026-11-21T06:00:00Z'),
          },
        ]}
      />
    ),
  },
]
