import type { Hint } from '../finding.ts'
import type { Line } from '../sheets/line.ts'
import { addUp, leaf, type Node } from '../structure/node.ts'

/** A total that does not fit in a column, and what it is made of. */
export type Misfit = {
  total: Node
  parts: readonly Node[]
  column: number
  printed: number
  computed: number
  /** Whether what stands above it agrees with the printed total or with the computed one; null where neither tells. */
  trusted: 'printed' | 'computed' | null
}

type Slip = Hint['kind']
type Guess = { kind: Slip; line: Line }

/** The one slip that explains a difference to the tyiyn; null where none does, or where several lines would. */
export function slipOf(misfit: Misfit): Hint | null {
  const inParts =
    misfit.trusted === 'computed' ? [] : misfit.parts.flatMap((part) => guessesAt(misfit, part))
  const inTotal = misfit.trusted === 'printed' ? [] : guessesAtTotal(misfit)
  for (const kind of kinds) {
    const [first, second] = inParts.filter((guess) => guess.kind === kind)
    const own = inTotal.find((guess) => guess.kind === kind)
    // Among many lines one may fit by chance, among one total hardly.
    if (own) return { kind, row: own.line.row }
    if (kind === 'doubled-line' && first) return { kind, row: (second ?? first).line.row }
    if (first)
      return {
        kind,
        row: likeliest(
          inParts.filter((guess) => guess.kind === kind),
          misfit,
        ).line.row,
      }
  }
  return null
}

/** Whether one slip keeps a line from being the sum of parts. */
export function isExplained(line: Line, parts: readonly Node[]): boolean {
  return line.amounts.some((printed, column) => {
    const { value: computed, open } = addUp(parts, column)
    if (printed === null || open || printed === computed) return false
    const total = leaf(line)
    return slipOf({ total, parts, column, printed, computed, trusted: null }) !== null
  })
}

/** By how much a line is not the sum of parts, in all columns. */
export function lackingIn(line: Line, parts: readonly Node[]): number {
  return line.amounts.reduce<number>(
    (sum, printed, column) =>
      sum + (printed === null ? 0 : Math.abs(printed - addUp(parts, column).value)),
    0,
  )
}

/** Those first that hardly anything but the slip itself brings about. */
const kinds = [
  'swapped-columns',
  'doubled-line',
  'lost-comma',
  'unit-mixed',
  'lost-sign',
  'digits-swapped',
] as const

/** Of several lines the one that leaps most against its other columns. */
function likeliest(guesses: readonly Guess[], { column }: Misfit): Guess {
  const leap = ({ line }: Guess) => {
    const own = Math.abs(line.amounts[column] ?? 0)
    const others = line.amounts
      .filter((amount, at) => at !== column && amount)
      .map((amount) => Math.abs(amount ?? 0))
    const near = others.reduce(
      (nearest, other) => (Math.abs(other - own) < Math.abs(nearest - own) ? other : nearest),
      0,
    )
    return near === 0 || own === 0 ? 0 : Math.abs(Math.log(own / near))
  }
  return guesses.reduce((most, guess) => (leap(guess) > leap(most) ? guess : most))
}

function guessesAt(misfit: Misfit, { line }: Node): Guess[] {
  const { column, printed, computed } = misfit
  const amount = line.amounts[column] ?? null
  if (amount === null || amount === 0) return swapped(misfit, line)
  const rest = computed - amount
  const right = printed - rest
  const guesses: Guess[] = swapped(misfit, line)
  const add = (kind: Slip) => guesses.push({ kind, line })
  if (right === 0 && hasTwin(misfit, line)) add('doubled-line')
  if (isCommaLost(amount, right, line.whole[column] ?? false)) add('lost-comma')
  if (isUnitMixed(amount, right)) add('unit-mixed')
  if (right === -amount) add('lost-sign')
  if (areDigitsSwapped(amount, right)) add('digits-swapped')
  return guesses
}

function guessesAtTotal({ total, column, printed, computed }: Misfit): Guess[] {
  const { line } = total
  const guesses: Guess[] = []
  const add = (kind: Slip) => guesses.push({ kind, line })
  if (isCommaLost(printed, computed, line.whole[column] ?? false)) add('lost-comma')
  if (isUnitMixed(printed, computed)) add('unit-mixed')
  if (printed === -computed) add('lost-sign')
  if (areDigitsSwapped(printed, computed)) add('digits-swapped')
  return guesses
}

const isCommaLost = (written: number, right: number, whole: boolean) =>
  whole && right !== 0 && (written === right * 10 || written === right * 100)

const isUnitMixed = (written: number, right: number) =>
  right !== 0 &&
  [1_000, 1_000_000].some((times) => written === right * times || right === written * times)

/** Whether two neighbouring digits were exchanged. */
export function areDigitsSwapped(written: number, right: number): boolean {
  if (written === right || Math.sign(written) !== Math.sign(right)) return false
  const [first, second] = [String(Math.abs(written)), String(Math.abs(right))]
  const length = Math.max(first.length, second.length)
  const [from, to] = [first.padStart(length, '0'), second.padStart(length, '0')]
  const apart = [...from].flatMap((digit, at) => (digit === to[at] ? [] : [at]))
  const [one, two] = apart
  if (apart.length !== 2 || one === undefined || two !== one + 1) return false
  return from[one] === to[two] && from[two] === to[one]
}

/** Whether an equal line stands among the parts: the same code or name with the same amounts. */
function hasTwin({ parts }: Misfit, line: Line): boolean {
  return parts.some(({ line: other }) => other !== line && areTwins(other, line))
}

export function areTwins(one: Line, other: Line): boolean {
  if (one.code !== other.code || (one.code === '' && one.plain !== other.plain)) return false
  return (
    one.amounts.every((amount, column) => amount === (other.amounts[column] ?? null)) &&
    one.plain === other.plain
  )
}

/** Whether exchanging two amounts of a line mends both columns. */
function swapped({ parts, total, column, printed, computed }: Misfit, line: Line): Guess[] {
  const own = line.amounts[column] ?? 0
  for (const [other, amount] of line.amounts.entries()) {
    const there = amount ?? 0
    const expected = total.line.amounts[other] ?? null
    if (other === column || there === own || expected === null) continue
    const sum = parts.reduce((sum, { value }) => sum + (value[other] ?? 0), 0)
    if (computed - own + there === printed && sum - there + own === expected)
      return [{ kind: 'swapped-columns', line }]
  }
  return []
}
