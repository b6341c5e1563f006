import { type Answered, type Fault, wrong } from './fault.ts'

const day = 86_400_000
/** The longest range of days of sending, and how many reports one answer holds at most. */
const longestRange = 90 * day
const mostRows = 1_000

/** Which reports are asked for. */
export type Wanted = {
  /** These alone, whatever else is asked; null where none are named. */
  numbers: readonly number[] | null
  kinds: readonly string[]
  closed: boolean | null
  from: Date | null
  to: Date | null
  changedFrom: Date | null
  changedTo: Date | null
  /** From 1. */
  page: number
  size: number
  /** More is told of each than the standard asks for. */
  more: boolean
}

/** The values of an argument, given several times or divided by commas; an empty one is as if it were not there. */
const valuesOf = (query: URLSearchParams, name: string) =>
  query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '')

const shape =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d))?)?)?$/

/**
 * An instant as the W3C writes it; of a day without a time the day's beginning in Bishkek. A plus that came unescaped is
 * read as it was meant. Null for what is none.
 */
function readInstant(text: string): Date | null {
  const found = shape.exec(text.trim().replace(' ', '+'))
  if (!found) return null
  const [, year, month = '01', date = '01', hour = '00', minute = '00', second = '00', zone] = found
  const offset = (zone ?? '+06:00').replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')
  const at = new Date(`${year}-${month}-${date}T${hour}:${minute}:${second}${offset}`)
  return Number.isNaN(at.getTime()) ? null : at
}

/** Reads the arguments of a list of reports, with every fault at once. */
export function readWanted(query: URLSearchParams, now: Date): Answered<Wanted> {
  const faults: Fault[] = []
  const instant = (name: string): Date | null => {
    const [text] = valuesOf(query, name)
    if (text === undefined) return null
    const at = readInstant(text)
    if (!at) faults.push(wrong(`${name} is no date in W3C format, such as 2010-01-01T00:00:00Z`))
    return at
  }
  const whole = (name: string, most: number, usual: number): number => {
    const [text] = valuesOf(query, name)
    if (text === undefined) return usual
    if (/^[1-9]\d{0,8}$/.test(text)) return Math.min(most, Number(text))
    faults.push(wrong(`${name} is no whole number from 1`))
    return usual
  }
  const ids = valuesOf(query, 'service_request_id')
  const statuses = valuesOf(query, 'status')
  for (const status of statuses)
    if (status !== 'open' && status !== 'closed')
      faults.push(wrong(`status is open or closed, not "${status}"`))
  const changedFrom = instant('updated_after')
  const changedTo = instant('updated_before')
  const range = rangeOf(instant('start_date'), instant('end_date'), now, {
    whole: changedFrom !== null || changedTo !== null,
  })
  if (range === null) faults.push(wrong('start_date and end_date span at most 90 days'))
  const isBoth = statuses.includes('open') && statuses.includes('closed')
  const wanted: Wanted = {
    numbers:
      ids.length > 0 ? ids.flatMap((id) => (/^[1-9]\d{0,8}$/.test(id) ? Number(id) : [])) : null,
    kinds: valuesOf(query, 'service_code'),
    closed: statuses.length === 0 || isBoth ? null : statuses.includes('closed'),
    ...{ from: range?.from ?? null, to: range?.to ?? null, changedFrom, changedTo },
    page: whole('page', 1_000_000, 1),
    size: whole('page_size', mostRows, whole('per_page', mostRows, mostRows)),
    more: valuesOf(query, 'extensions')[0] === 'true',
  }
  // Reports that are named override all other arguments, their faults too.
  if (wanted.numbers) return { value: { ...wanted, page: 1, size: mostRows } }
  return faults.length > 0 ? { faults } : { value: wanted }
}

type Range = { from: Date | null; to: Date | null }

/** The days of sending: 90 at most and the last 90 where nothing is said; all of them for who asks what has changed. */
function rangeOf(
  start: Date | null,
  end: Date | null,
  now: Date,
  { whole }: { whole: boolean },
): Range | null {
  if (!start && !end) return whole ? { from: null, to: null } : { from: ago(now), to: null }
  if (start && end)
    return end.getTime() - start.getTime() <= longestRange ? { from: start, to: end } : null
  if (start) return { from: start, to: new Date(start.getTime() + longestRange) }
  return { from: ago(end ?? now), to: end }
}

const ago = (at: Date) => new Date(at.getTime() - longestRange)
