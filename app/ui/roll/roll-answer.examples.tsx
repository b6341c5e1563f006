import { parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { RollAnswer } from './roll-answer.tsx'

const about = {
  number: 4,
  mayVote: { minAge: 16, on: parseDay('2026-10-01') ?? ('' as never) },
  opens: new Date('2026-12-10T18:00:00Z'),
  closes: new Date('2026-12-24T12:00:00Z'),
  fixed: false,
  office: { address: { ky: 'Ак-Булуң айылы, Абдрахманов көчөсү, 12' }, phone: '+996 3946 0 00 00' },
}

export const examples: readonly Example[] = [
  {
    name: 'on the roll',
    element: <RollAnswer answer={{ onRoll: true, aside: null }} about={about} />,
  },
  {
    name: 'not on it before the opening',
    element: <RollAnswer answer={{ onRoll: false, aside: null }} about={about} />,
  },
  {
    name: 'not on it while people vote',
    element: (
      <RollAnswer answer={{ onRoll: false, aside: null }} about={{ ...about, fixed: true }} />
    ),
  },
  { name: 'set aside', element: <RollAnswer answer={{ onRoll: true, aside: 2 }} about={about} /> },
]
