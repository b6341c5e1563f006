import { parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { RollView } from './roll-view.tsx'

const shared = {
  number: 4,
  mayVote: { minAge: 16, on: parseDay('2026-10-01') ?? ('' as never) },
  setAside: { decisions: 3, aside: 1 },
  closes: new Date('2026-12-24T12:00:00Z'),
}
const villages = [
  { number: 1, name: { ky: 'Ак-Булуң', ru: 'Ак-Булун', en: 'Ak-Bulun' }, people: 2_870 },
  { number: 4, name: { ky: 'Кең-Суу', ru: 'Кен-Суу', en: 'Ken-Suu' }, people: 1_442 },
]
const roll = { size: 4_312, hash: '7f3a'.repeat(16), villages }

export const examples: readonly Example[] = [
  {
    name: 'while people vote',
    alone: true,
    element: <RollView {...shared} {...{ roll, fixed: true, asks: true }} />,
  },
  {
    name: 'none yet',
    element: <RollView {...shared} {...{ roll: null, fixed: false, asks: false }} />,
  },
]
