import { parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { RollRounds } from './roll-rounds.tsx'

const title = { ky: 'Айыл бюджети 2027', ru: 'Бюджет аймака 2027', en: 'Village budget 2027' }
const of = { minAge: 16, on: parseDay('2026-10-01') ?? ('' as never) }
const roll = { version: 1, size: 4_312, villages: [], hash: '7f3a'.repeat(16), of }

export const examples: readonly Example[] = [
  {
    name: 'a roll that was approved, one that waits, and none',
    alone: true,
    element: (
      <RollRounds
        rounds={[
          { number: 3, title, roll, waiting: null, setsAside: true },
          { number: 4, title, roll: null, waiting: { size: 4_318, act: 12 }, setsAside: false },
          { number: 5, title, roll: null, waiting: null, setsAside: false },
        ]}
      />
    ),
  },
]
