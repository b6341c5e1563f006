import type { Example } from '#app/ui/example.ts'
import { Stages } from './stages.tsx'

export const examples: readonly Example[] = [
  {
    name: 'past, present, future',
    element: (
      <Stages
        stages={[
          { name: 'Сунуштар', state: 'past', lines: ['1-сентябрь – 10-октябрь', '48 сунуш түштү'] },
          {
            name: 'Текшерүү',
            state: 'past',
            lines: [
              <a key="a" href="#no">
                17 четке кагылды
              </a>,
            ],
          },
          { name: 'Добуш берүү', state: 'present', lines: ['20-ноябрь – 5-декабрь, 18:00'] },
          { name: 'Жыйынтык', state: 'future', lines: ['7-декабрь'] },
          { name: 'Аткаруу', state: 'future' },
        ]}
      />
    ),
  },
]
