import { readLines } from '#app/domain/budget/reading/read-line.ts'
import { registerOf } from '#app/domain/classifications/register.ts'
import { shippedEntries } from '#app/domain/classifications/shipped/shipped.ts'
import { som } from '#app/domain/money.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import type { Levers } from '#app/domain/remarks/simulator/levers.ts'
import { play } from '#app/domain/remarks/simulator/play.ts'
import { simulated } from '#app/domain/remarks/simulator/simulated.ts'
import type {
  LeverDesk,
  Sending,
  SimulatorPage,
} from '#app/domain/remarks/simulator/simulator-page.ts'

const year = 2027
const period = { year, measure: 'draft' as const }
const rows = [
  ['70451', 'Жолдор', 1_240],
  ['70640', 'Көчө жарыгы', 500],
  ['70810', 'Стадион', 180],
  ['70820', 'Китепкана', 400],
  ['70160', 'Резервдик фонд', 140],
  ['70911', 'Бала бакча', 5_120],
] as const

const lines = readLines(
  rows.map(([code, name, thousands], at) => ({
    ...{ number: at + 1, parent: null, part: 'added', side: 'expenditure', code, name, names: {} },
    ...{ economic: null, source: null, programme: null, from: null },
    amounts: [{ ...period, tyiyn: som(thousands * 1_000) }],
  })),
  year,
  registerOf(shippedEntries),
)

const levers: Levers = {
  ...{ place: 'ak-bulun', year, revision: 1 },
  movable: [
    {
      ...{ lines: ['70451'], name: '', least: som(1_000_000), most: som(1_600_000) },
      why: 'кар тазалоо 1 000,0',
    },
    { lines: ['70640'], name: '', least: som(500_000), most: som(640_000), why: '' },
    {
      ...{ lines: ['70810', '70820'], least: som(480_000), most: som(700_000), why: '' },
      name: 'Маданият жана спорт',
    },
  ],
  kept: [{ lines: ['70160'], name: '', because: 'kenesh', why: 'кеминде 1 %' }],
}

/** A draft after presses, by the lever's number. */
export function exampleSimulator(presses: Readonly<Record<number, number>>): SimulatorPage {
  const laid = simulated(levers, { version: 2, lines, period })
  if (!laid) throw new Error('no lever of the example can be moved')
  const by = new Map(Object.entries(presses).map(([number, times]) => [Number(number), times]))
  return {
    ...{
      ...laid,
      year,
      played: play(laid.board, by),
      outdated: false,
      carried: null,
      received: som(7_350_000),
    },
    tried: { people: 41, given: { number: 1, people: 29 }, taken: { number: 3, people: 24 } },
  }
}

const options = lines.map((line) => ({
  ...remarkLine(line),
  amount: line.amounts[0]?.tyiyn ?? null,
}))
const [roads, lights] = options

export const exampleSending: Sending = {
  ...{ year, villages: [{ number: 1, name: { ky: 'Ак-Булуң' } }], village: 1 },
  moves:
    roads && lights
      ? [
          { line: roads, by: som(-40_000) },
          { line: lights, by: som(40_000) },
        ]
      : [],
}

export const exampleLines: LeverDesk['lines'] = options
