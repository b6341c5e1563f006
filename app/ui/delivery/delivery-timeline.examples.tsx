import { parseDay } from '#app/domain/calendar/day.ts'
import { emptyPlan } from '#app/domain/delivery/delivery.ts'
import { projectTimeline } from '#app/domain/delivery/timeline.ts'
import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { DeliveryTimeline } from './delivery-timeline.tsx'
import { exampleStages } from './example-stages.ts'

const on = (day: string) => new Date(`${day}T06:00:00Z`)
const today = parseDay('2026-11-26') ?? dayMissing()
const title = 'Чоң-Кайыңдын кире беришине жөө көпүрө'

function dayMissing(): never {
  throw new Error('a day of the example')
}

const known = {
  author: 'Кубанычбек А.',
  versions: [on('2026-02-12'), on('2026-02-20')],
  voteOpened: on('2026-04-16'),
  result: { at: on('2026-05-06'), votes: 430 },
}
const moved = {
  at: on('2026-11-10'),
  by: 'Гүлнара Асанова',
  reason: 'Цемент кеч жеткирилди',
}
const told = {
  at: on('2026-11-19'),
  by: 'Гүлнара Асанова',
  note: 'Иш башталды: тургундар ашарга чыкты.',
  photos: [],
}

export const examples: readonly Example[] = [
  {
    name: 'in the middle of the work, and late',
    element: (
      <DeliveryTimeline
        title={title}
        timeline={projectTimeline(
          { ...known, delivery: { stages: exampleStages, news: [told] } },
          today,
        )}
      />
    ),
  },
  {
    name: 'its plan was moved and became dearer',
    element: (
      <DeliveryTimeline
        title={title}
        timeline={projectTimeline(
          {
            ...known,
            delivery: {
              stages: exampleStages,
              news: [told],
              planChanges: [
                {
                  ...moved,
                  ...{ of: 'work', which: 'planned' },
                  ...{ from: parseDay('2026-10-30'), to: exampleStages.work.planned },
                },
                { ...moved, of: 'cost', from: som(96_000), to: som(110_000) },
              ],
            },
          },
          today,
        )}
      />
    ),
  },
  {
    name: 'just funded: nothing is dated yet',
    element: (
      <DeliveryTimeline
        title={title}
        timeline={projectTimeline({ ...known, delivery: { stages: emptyPlan, news: [] } }, today)}
      />
    ),
  },
]
