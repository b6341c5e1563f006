import { som } from '#app/domain/money.ts'
import type { RoundLine } from '#app/domain/rounds/overview.ts'
import type { Example } from '#app/ui/example.ts'
import { RoundTable } from './round-table.tsx'

const voting: RoundLine = {
  number: 2,
  title: {
    ky: 'Айыл бюджети 2027: акча эмнеге жумшаларын тургундар чечет',
    ru: 'Бюджет села 2027: жители решают, на что пойдут деньги',
    en: 'Village budget 2027: residents decide what the money is for',
  },
  year: 2027,
  importedFrom: null,
  standing: 'poll',
  money: som(1_500_000),
  phaseNow: {
    phase: 'voting',
    stands: 'voting',
    ends: new Date('2026-12-03T12:00:00Z'),
    daysLeft: 7,
    next: 'counting',
  },
  voteIsOpen: true,
  hasResult: false,
}

const finished: RoundLine = {
  ...voting,
  number: 1,
  year: 2026,
  money: som(900_000),
  phaseNow: { phase: 'delivery', stands: 'delivery', ends: null, daysLeft: null, next: null },
  hasResult: true,
}

export const examples: readonly Example[] = [
  {
    name: 'open, finished and brought in, with an action',
    element: (
      <RoundTable
        caption="Жылдар"
        rounds={[
          voting,
          finished,
          { ...finished, number: 3, importedFrom: 'Warszawa 2023', standing: null },
        ]}
        hrefOf={({ number }) => `#${number}`}
        more={{
          label: 'Жыйынтык',
          cell: ({ hasResult }) => (hasResult ? <a href="#result">Жыйынтыкты көрүү</a> : null),
        }}
      />
    ),
  },
]
