import type { Example } from '#app/ui/example.ts'
import { Timeline } from './timeline.tsx'

export const examples: readonly Example[] = [
  {
    name: 'from the idea to the opening',
    element: (
      <Timeline
        entries={[
          { at: new Date('2026-09-12T05:00:00Z'), title: 'Сунуш жөнөтүлдү', by: 'Айгүл Т.' },
          {
            at: new Date('2026-11-04T05:00:00Z'),
            title: 'Баасы такталды: 318 000 сом',
            by: 'башкы адис',
            children: <p>Кабелдин узундугу 650 м болуп чыкты.</p>,
          },
          { at: new Date('2026-12-07T05:00:00Z'), title: 'Каржылана турган болду: 412 добуш' },
        ]}
      />
    ),
  },
]
