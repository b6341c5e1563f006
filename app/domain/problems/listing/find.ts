import type { Day } from '../../calendar/day.ts'
import { recentSince } from '../public-problem.ts'
import { isClosed, problemStates } from '../state.ts'
import type { ProblemsWanted, WantedWord } from './wanted.ts'
import { dayNumber, type ReportColumns } from './window.ts'

/** The reports in whose words each word that is looked for stands, in the order of those words. */
export type FoundByWords = readonly Iterable<number>[]

const isLate = ({ waits }: ReportColumns, number: number, today: number) => {
  const day = waits[number] ?? 0
  return day > 0 && day < today
}

/** By the place of each state, counted from 1, whether it is open. */
const isOpen = [false, ...problemStates.map((one) => !isClosed(one))]

/** How many are overdue. */
export function countLate(columns: ReportColumns, on: Day): number {
  const today = dayNumber(on)
  let late = 0
  for (let number = 1; number <= columns.last; number++)
    if (isLate(columns, number, today)) late += 1
  return late
}

/** The numbers of the reports that are wanted, in the wanted order. */
export function numbersWanted(
  columns: ReportColumns,
  { wanted, found, today }: { wanted: ProblemsWanted; found: FoundByWords; today: Day },
): number[] {
  const { last, state, kind, village } = columns
  const ofKind = wanted.kind === null ? null : columns.kinds.indexOf(wanted.kind)
  const inState = wanted.state === null ? null : problemStates.indexOf(wanted.state) + 1
  const day = dayNumber(today)
  const recent = dayNumber(recentSince(today))
  const isCurrent = (number: number) =>
    isOpen[state[number] ?? 0] || (columns.fixed[number] ?? 0) >= recent
  const said = wanted.words.map((word, index) => saying(columns, word, found[index] ?? []))
  const numbers: number[] = []
  for (let number = last; number > 0; number--) {
    if (
      state[number] !== 0 &&
      (ofKind === null || kind[number] === ofKind) &&
      (wanted.village === null || village[number] === wanted.village) &&
      (inState === null || state[number] === inState) &&
      (!wanted.overdue || isLate(columns, number, day)) &&
      (!wanted.current || isCurrent(number)) &&
      (!wanted.open || isOpen[state[number] ?? 0]) &&
      said.every((one) => one[number] === 1)
    )
      numbers.push(number)
  }
  return inOrder(columns, numbers, wanted)
}

/** By number, 1 where a word stands in the report, is its number, or is what its kind or village is called. */
function saying(
  { last, kinds, kind, village }: ReportColumns,
  { prefix, kinds: called, villages }: WantedWord,
  found: Iterable<number>,
): Uint8Array {
  const says = new Uint8Array(last + 1)
  for (const number of found) if (number <= last) says[number] = 1
  if (/^\d{1,9}$/.test(prefix) && Number(prefix) <= last) says[Number(prefix)] = 1
  if (called.length === 0 && villages.length === 0) return says
  const ofKinds = new Set(called.map((key) => kinds.indexOf(key)))
  for (let number = 1; number <= last; number++)
    if (ofKinds.has(kind[number] ?? 0) || villages.includes(village[number] ?? 0)) says[number] = 1
  return says
}

/** From numbers that fall. What nothing is owed of stands behind all others, by day; equal ones stay as they came. */
function inOrder(
  { waits, followers }: ReportColumns,
  numbers: number[],
  { order, down }: ProblemsWanted,
): number[] {
  if (order === 'number') return down ? numbers : numbers.reverse()
  const by = order === 'due' ? waits : followers
  const value = (number: number) => by[number] ?? 0
  const up = (a: number, b: number) => value(a) - value(b)
  const compare = down ? (a: number, b: number) => value(b) - value(a) : up
  if (order === 'followers') return numbers.sort(compare)
  const owed = numbers.filter((number) => value(number) > 0).sort(compare)
  return [...owed, ...numbers.filter((number) => value(number) === 0)]
}
