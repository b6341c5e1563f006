import type { Example } from '#app/ui/example.ts'
import { WayTimeline } from './way-timeline.tsx'

const on = (day: string) => new Date(`${day}T06:00:00Z`)

export const examples: readonly Example[] = [
  {
    name: 'from the idea to the work',
    element: (
      <WayTimeline
        title="Чоң-Кайыңдын кире беришине жөө көпүрө"
        events={[
          { at: on('2026-02-12'), kind: 'sent', by: 'Кубанычбек А.' },
          { at: on('2026-02-20'), kind: 'edited' },
          { at: on('2026-04-16'), kind: 'vote-opened' },
          { at: on('2026-05-06'), kind: 'funded', votes: 430 },
          { at: on('2026-07-01'), kind: 'stage', stage: 'contract' },
          {
            at: on('2026-11-19'),
            kind: 'news',
            by: 'Гүлнара Асанова',
            note: 'Иш башталды: тургундар ашарга чыкты.',
            photos: [],
          },
        ]}
      />
    ),
  },
]
