import type { Flow } from '../../classifications/entry.ts'
import { flowOf, type Register } from '../../classifications/register.ts'
import { type Tyiyn, tyiyn } from '../../money.ts'
import { foldedWords } from '../../words/fold.ts'
import type { Period } from '../line.ts'
import { amountIn, sumIn } from './measures.ts'
import type { LinePart, ReadLine } from './read-line.ts'

/** A line with its amount in the period that is looked at. */
export type Placed = { line: ReadLine; tyiyn: Tyiyn }

export type Income = {
  own: readonly Placed[]
  received: readonly Placed[]
  ownSum: Tyiyn
  receivedSum: Tyiyn
}

/** What was given, in the words of tables that have no codes. */
const given = /^(трансферт|грант|тендооч|тендештир|выравнив|дотац|стимул|transfer|grant|equali)/

/** Income of a version, own beside received: the two are never shown as one figure alone. */
export function incomeOf(lines: readonly ReadLine[], period: Period, register: Register): Income {
  const revenue = placedIn(
    lines.filter(({ side }) => side === 'revenue'),
    period,
  )
  const own = revenue.filter(({ line }) => flowOfLine(line, period.year, register) === 'own')
  const received = revenue.filter((placed) => !own.includes(placed))
  return { own, received, ownSum: sumOf(own), receivedSum: sumOf(received) }
}

/** By whose money its parts are, else by its code, else by its name. */
function flowOfLine(
  { code, parts, name }: Pick<ReadLine, 'code' | 'parts' | 'name'>,
  year: number,
  register: Register,
): Flow {
  const bySource = new Set(parts.map((part) => flowOfPart(part, year, register)))
  const [only] = bySource
  if (bySource.size === 1 && only) return only
  const byCode = code === '' ? null : flowOf(register, 'revenue', code, year)
  if (byCode) return byCode
  const words = 'known' in name ? [name.known.ky] : [name.written, ...Object.values(name.names)]
  return words.flatMap(foldedWords).some((word) => given.test(word)) ? 'received' : 'own'
}

const flowOfPart = ({ source }: LinePart, year: number, register: Register) =>
  source === null ? null : flowOf(register, 'source', source, year)

/** Lines that have an amount in a period, the largest first. */
function placedIn(lines: readonly ReadLine[], period: Period): Placed[] {
  return lines
    .flatMap((line) => {
      const amount = amountIn(line, period)
      return amount === null ? [] : [{ line, tyiyn: amount }]
    })
    .sort((a, b) => b.tyiyn - a.tyiyn)
}

/** What one side comes to; null where it has no amounts in the period. */
export const sideSum = (lines: readonly ReadLine[], side: ReadLine['side'], period: Period) =>
  sumIn(
    lines.filter((line) => line.side === side),
    period,
  )

const sumOf = (placed: readonly Placed[]) =>
  tyiyn(placed.reduce((total, one) => total + one.tyiyn, 0))

/** A sum for each person, rounded to whole som; null where nobody is known to live there. */
export const perPerson = (sum: Tyiyn, people: number): Tyiyn | null =>
  people > 0 ? tyiyn(Math.round(sum / people / 100) * 100) : null
