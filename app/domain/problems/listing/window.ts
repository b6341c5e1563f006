import { type Day, daysBetween } from '../../calendar/day.ts'
import { type ProblemState, problemStates } from '../state.ts'

/** What lists find, count and order a report by. The rest of it is read only where it is shown. */
export type ReportFacts = {
  number: number
  kind: string
  village: number | null
  state: ProblemState
  /** The day by which the office owes something; null where nothing is owed. */
  waits: Day | null
  followers: number
  /** The last day for the first reply, the day on which that came, and the day on which it was fixed for good. */
  due: Day
  replied: Day | null
  fixed: Day | null
}

/**
 * A thousand reports by their numbers, sixteen bytes each: eight figures in the order of the columns. A hundred windows are read
 * in the time of a page; a hundred thousand records are not.
 */
export type ReportWindow = { window: number; kinds: readonly string[]; facts: Uint8Array }

const windowLength = 1_000
const width = 16
const firstDay = '2000-01-01' as Day
/** As much as two bytes hold. */
const most = 65_535

export const windowOf = (number: number) => Math.floor((number - 1) / windowLength)
const offsetIn = (number: number) => ((number - 1) % windowLength) * width

export const emptyWindow = (window: number): ReportWindow => ({
  ...{ window, kinds: [], facts: new Uint8Array(windowLength * width) },
})

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength)

/** The window with a report as it is now. */
export function withReport(
  { window, kinds, facts }: ReportWindow,
  report: ReportFacts,
): ReportWindow {
  const known = kinds.includes(report.kind) ? kinds : [...kinds, report.kind]
  const changed = facts.slice()
  writeReport(viewOf(changed), known, report)
  return { window, kinds: known, facts: changed }
}

function writeReport(view: DataView, kinds: readonly string[], report: ReportFacts) {
  const { number, kind, village, state, followers, due } = report
  const at = offsetIn(number)
  // 0 is no report: numbers that were never given stay empty.
  view.setUint16(at, problemStates.indexOf(state) + 1)
  view.setUint16(at + 2, kinds.indexOf(kind))
  view.setUint16(at + 4, village ?? 0)
  view.setUint16(at + 6, dayOrNone(report.waits))
  view.setUint16(at + 8, Math.min(most, followers))
  view.setUint16(at + 10, dayNumber(due))
  view.setUint16(at + 12, dayOrNone(report.replied))
  view.setUint16(at + 14, dayOrNone(report.fixed))
}

/** How many follow a report of the window. */
export const followersIn = ({ facts }: ReportWindow, number: number) =>
  viewOf(facts).getUint16(offsetIn(number) + 8)

/** All windows of so many reports; for those that were written without them. */
export function windowsOf(reports: readonly ReportFacts[]): ReportWindow[] {
  const windows = new Map<number, { kinds: string[]; facts: Uint8Array }>()
  for (const report of reports) {
    const window = windowOf(report.number)
    const { kinds, facts } = windows.get(window) ?? { kinds: [], facts: emptyWindow(window).facts }
    windows.set(window, { kinds, facts })
    if (!kinds.includes(report.kind)) kinds.push(report.kind)
    writeReport(viewOf(facts), kinds, report)
  }
  return [...windows].map(([window, of]) => ({ window, ...of }))
}

/** The reports of a municipality as columns: what stands at a number belongs to the report of that number. */
export type ReportColumns = {
  /** The last number. */
  last: number
  kinds: readonly string[]
  /** 0 where there is no report, else the place of its state in their list, counted from 1. */
  state: Uint8Array
  kind: Uint16Array
  /** 0 for none. */
  village: Uint16Array
  /** Days since the first of 2000; 0 where nothing is owed. */
  waits: Uint16Array
  followers: Uint16Array
  due: Uint16Array
  replied: Uint16Array
  fixed: Uint16Array
}

export function columnsOf(windows: readonly ReportWindow[]): ReportColumns {
  const size = Math.max(0, ...windows.map(({ window }) => (window + 1) * windowLength)) + 1
  const kinds: string[] = []
  const [state, kind] = [new Uint8Array(size), new Uint16Array(size)]
  const [village, waits] = [new Uint16Array(size), new Uint16Array(size)]
  const [followers, due] = [new Uint16Array(size), new Uint16Array(size)]
  const [replied, fixed] = [new Uint16Array(size), new Uint16Array(size)]
  let last = 0
  for (const { window, kinds: own, facts } of windows) {
    for (const key of own) if (!kinds.includes(key)) kinds.push(key)
    const places = own.map((key) => kinds.indexOf(key))
    const view = viewOf(facts)
    for (let at = 0; at < windowLength; at++) {
      const from = at * width
      const standing = view.getUint16(from)
      if (standing === 0) continue
      const number = window * windowLength + at + 1
      last = Math.max(last, number)
      state[number] = standing
      kind[number] = places[view.getUint16(from + 2)] ?? 0
      village[number] = view.getUint16(from + 4)
      waits[number] = view.getUint16(from + 6)
      followers[number] = view.getUint16(from + 8)
      due[number] = view.getUint16(from + 10)
      replied[number] = view.getUint16(from + 12)
      fixed[number] = view.getUint16(from + 14)
    }
  }
  return { last, kinds, state, kind, village, waits, followers, due, replied, fixed }
}

/** A day as the columns have it. */
export const dayNumber = (day: Day) => daysBetween(firstDay, day)
const dayOrNone = (day: Day | null) => (day === null ? 0 : dayNumber(day))
