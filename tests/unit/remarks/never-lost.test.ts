import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BudgetLine } from '#app/domain/budget/line.ts'
import { type ReadLine, readLines } from '#app/domain/budget/reading/read-line.ts'
import {
  addLine,
  highestGiven,
  moveUnder,
  removeLine,
  rewriteLine,
  splitLine,
} from '#app/domain/budget/work/edit-lines.ts'
import type { Day } from '#app/domain/calendar/day.ts'
import type { ClassEntry } from '#app/domain/classifications/entry.ts'
import { registerOf } from '#app/domain/classifications/register.ts'
import { som } from '#app/domain/money.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { type ChainVersion, lineFollower } from '#app/domain/remarks/became.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'

const year = 2027
const amount = (thousands: number) => [
  { year, measure: 'draft' as const, tyiyn: som(thousands * 1_000) },
]
const july = '2027-07-01' as Day

/** What is done to the lines of a version, or to the codes of all: numbers are drawn and taken modulo what there is. */
type Step = { kind: (typeof kinds)[number]; one: number; other: number }
const kinds = [
  'add',
  'split-line',
  'move',
  'remove',
  'amount',
  'order-split',
  'order-merge',
] as const
const steps = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), one: fc.nat(50), other: fc.nat(50) }),
  { maxLength: 6 },
)
/** Each version: whether it came from a file, with numbers of its own, and what was changed. */
const versions = fc.array(fc.record({ file: fc.boolean(), steps }), { minLength: 1, maxLength: 5 })

type World = {
  lines: readonly BudgetLine[]
  /** The highest number that a line of the version, or of those before it on the page, ever had. */
  given: number
  entries: ClassEntry[]
  codes: number
}

const entry = (code: string): ClassEntry => ({
  ...{ kind: 'functional', code, name: { ky: code }, plain: null, words: [], parent: null },
  ...{ validFrom: null, validTo: null, successors: [], flow: null, origin: 'own' },
})

function start(): World {
  const codes = ['c1', 'c2', 'c3', 'c4']
  const lines = codes.map((code, at) =>
    budgetLine({ number: at + 1, code, name: code, amounts: amount(at + 1) }),
  )
  return { lines, given: 0, entries: codes.map(entry), codes: codes.length }
}

const taken = (before: readonly BudgetLine[], after: Outcome<readonly BudgetLine[]>) =>
  after.refused ? before : after.value

function changed(world: World, { kind, one, other }: Step): World {
  const { lines } = world
  const line = lines[one % Math.max(lines.length, 1)]
  const beside = lines[other % Math.max(lines.length, 1)]
  if (!line || !beside) return world
  const { name, code, economic, source, amounts } = line
  const written = { name, code, economic, source, amounts }
  const given = highestGiven(lines, world.given)
  const with_ = (after: Outcome<readonly BudgetLine[]>) => ({
    ...world,
    given,
    lines: taken(lines, after),
  })
  switch (kind) {
    case 'add':
      return with_(
        // Now and then under the code and the name of another line.
        addLine(
          lines,
          null,
          {
            ...{ ...written, name: one % 2 ? name : `сап ${lines.length} ${one} ${other}` },
            ...{ side: 'expenditure' as const, amounts: amount(other) },
          },
          given,
        ),
      )
    case 'split-line':
      return with_(splitLine(lines, line.number, { ...written, amounts: amount(other % 3) }, given))
    case 'move':
      return with_(moveUnder(lines, line.number, other % 3 === 0 ? null : beside.number))
    case 'remove':
      return with_(removeLine(lines, line.number))
    case 'amount':
      return with_(rewriteLine(lines, line.number, { ...written, amounts: amount(other) }))
    case 'order-split':
      return ordered(world, [code], [`c${world.codes + 1}`, `c${world.codes + 2}`])
    case 'order-merge':
      return ordered(world, [code, beside.code], [`c${world.codes + 1}`])
  }
}

/** An order ends codes in the middle of the year and names what they become; their lines are written by the new codes. */
function ordered({ lines, given, entries, codes }: World, old: string[], next: string[]): World {
  const ended = entries.map((one) =>
    old.includes(one.code) ? { ...one, validTo: july, successors: next } : one,
  )
  let at = 0
  const renamed = lines.map((line) =>
    old.includes(line.code) ? { ...line, code: next[at++ % next.length] ?? line.code } : line,
  )
  return {
    lines: renamed,
    given,
    entries: [...ended, ...next.map(entry)],
    codes: codes + next.length,
  }
}

/** Lines as a file brings them: in the same order, with numbers that say nothing of the version before. */
function fromFile(lines: readonly BudgetLine[]): BudgetLine[] {
  const numbers = new Map(lines.map(({ number }, at) => [number, 1_000 + at]))
  return lines.map((line) => ({
    ...line,
    number: numbers.get(line.number) ?? 0,
    parent: line.parent === null ? null : (numbers.get(line.parent) ?? null),
  }))
}

type Asked = { line: ReadLine; version: number }

const standing = ({ line, version }: Asked) => ({
  ...{ line, version },
  parts: line.parts.map(({ number }) => number),
})

test('a remark is never lost over random edits, splits and merges of lines', () => {
  let moved = 0
  fc.assert(
    fc.property(versions, (drawn) => {
      let world = start()
      const chain: { number: number; file: boolean; lines: readonly BudgetLine[] }[] = [
        { number: 1, file: true, lines: world.lines },
      ]
      for (const { file, steps: todo } of drawn) {
        world = todo.reduce(changed, world)
        const lines = file ? fromFile(world.lines) : world.lines
        world = { ...world, lines }
        chain.push({ number: chain.length + 1, file, lines })
      }
      const register = registerOf(world.entries)
      const read = chain.map(
        ({ number, file, lines }): ChainVersion => ({
          number,
          madeFrom: file ? null : number - 1,
          lines: readLines(lines, year, register),
        }),
      )
      const became = lineFollower(read, { register, year })
      const last = read.at(-1)
      const faults: string[] = []
      for (const version of read)
        for (const line of version.lines) {
          const found = became(standing({ line, version: version.number }))
          const later = read.filter(({ number }) => number >= version.number)
          const at = (one: ChainVersion) => one.lines.some(({ key }) => key === line.key)
          const fault = (holds: boolean, what: string) =>
            holds || faults.push(`${line.key}: ${what}`)
          const where = read.find(({ number }) => number === found.version)
          fault(
            found.lines.length > 0 &&
              found.lines.every((one) => where?.lines.includes(one) ?? false),
            'it stands somewhere, or keeps the last lines that it stood on',
          )
          fault(
            found.fate === 'gone' || found.version === last?.number,
            'it is told of the last version',
          )
          const same = found.fate === 'same' && found.lines[0]?.key === line.key
          fault(!later.every(at) || same, 'a line that stands in every later version is the same')
          const onPage = later.slice(1).every(({ madeFrom }) => madeFrom !== null)
          const parts = new Set(line.parts.map(({ number }) => number))
          const stays = later.every((one) =>
            one.lines.some((two) => two.parts.some(({ number }) => parts.has(number))),
          )
          const gone = found.fate === 'gone'
          fault(
            !(onPage && stays && gone),
            'a part that is still there keeps it where nobody brought a file',
          )
          const followed = later.every((one) =>
            one.lines.some(({ key }) => reaches(world.entries, line.code, key)),
          )
          fault(!(followed && gone), 'what an order made of the code is found, from whatever file')
          if (found.fate === 'moved') moved++
        }
      expect(faults).toEqual([])
    }),
    { numRuns: 2_000 },
  )
  // The worlds are not all still.
  expect(moved).toBeGreaterThan(2_000)
})

test('a remark is followed in the order in which versions took each other’s place, not by their numbers', () => {
  const lines = (thousands: number) => readLines([lineOf(thousands)], year, registerOf([]))
  const lineOf = (thousands: number) =>
    budgetLine({ number: 1, code: 'c1', name: 'c1', amounts: amount(thousands) })
  // The second was begun before the third and published after it.
  const chain = [1, 3, 2].map((number) => ({ number, madeFrom: 1, lines: lines(number) }))
  const became = lineFollower(chain, { register: registerOf([]), year })
  const [line] = lines(3)
  if (!line) throw new Error('a version has a line')
  expect(became(standing({ line, version: 3 })).version).toBe(2)
  expect(became(standing({ line, version: 1 })).version).toBe(2)
})

/** Whether a code is another one or became it, however often. */
function reaches(entries: readonly ClassEntry[], code: string, key: string, depth = 0): boolean {
  if (code === key) return true
  const next = entries.find((one) => one.code === code)?.successors ?? []
  return depth < 40 && next.some((one) => reaches(entries, one, key, depth + 1))
}
