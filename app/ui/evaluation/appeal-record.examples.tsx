import type { PublicAppeal } from '#app/domain/evaluation/public-record.ts'
import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { AppealRecord } from './appeal-record.tsx'

const waiting: PublicAppeal = {
  text: 'Аппаратураны клубдун кызматкери карайт, билдирмеси тиркелди.',
  author: 'Роза Ч.',
  at: new Date('2026-11-10T06:00:00Z'),
  against: 'Кийин ким карай турганы белгисиз',
  decision: null,
}
const by = { name: 'Мирлан Орозов', at: new Date('2026-11-12T06:00:00Z') }

export const examples: readonly Example[] = [
  { name: 'waiting', element: <AppealRecord appeal={waiting} /> },
  {
    name: 'accepted',
    element: (
      <AppealRecord
        appeal={{
          ...waiting,
          decision: { outcome: 'accepted', reason: 'Билдирме жетиштүү.', cost: som(101_300), by },
        }}
      />
    ),
  },
  {
    name: 'dismissed',
    element: (
      <AppealRecord
        appeal={{
          ...waiting,
          decision: {
            outcome: 'dismissed',
            reason: 'Жылдык чыгымы жазылган эмес.',
            cost: null,
            by,
          },
        }}
      />
    ),
  },
]
