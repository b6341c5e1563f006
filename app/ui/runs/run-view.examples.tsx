import type { RunDesk } from '#app/domain/runs/run.ts'
import type { Example } from '#app/ui/example.ts'
import { RunView } from './run-view.tsx'

const running: RunDesk = {
  state: 'running',
  stopAsked: false,
  reason: null,
  askedAt: new Date('2026-11-29T10:00:00+06:00'),
  endedAt: null,
  work: { kind: 'count-votes', progress: { pot: 1, pots: 3, run: 21 } },
  href: '#',
}
const endedAt = new Date('2026-11-29T10:01:00+06:00')

export const examples: readonly Example[] = [
  { name: 'under way', element: <RunView desk={running} /> },
  { name: 'done', element: <RunView desk={{ ...running, state: 'done', endedAt }} /> },
  {
    name: 'broken off',
    element: (
      <RunView
        desk={{ ...running, state: 'failed', endedAt, reason: { key: 'run-failed', given: {} } }}
      />
    ),
  },
]
