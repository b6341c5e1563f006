import { type Day, parseDay } from '../calendar/day.ts'

/** A quarter of a year as `2026-4`; compares as text. */
export type Quarter = string & { readonly unit: 'quarter' }

/** Whether a text is a quarter, as an address names it. */
export const isQuarter = (text: string): text is Quarter => /^20\d\d-[1-4]$/.test(text)

/** The quarter that a day lies in. */
export function quarterOf(day: Day): Quarter {
  const [year = '', month = ''] = day.split('-')
  return `${year}-${Math.ceil(Number(month) / 3)}` as Quarter // a year and 1 to 4
}

/** As many quarters earlier; later where negative. */
export function quarterBefore(quarter: Quarter, count = 1): Quarter {
  const { year, part } = partsOf(quarter)
  const all = year * 4 + (part - 1) - count
  return `${Math.floor(all / 4)}-${(((all % 4) + 4) % 4) + 1}` as Quarter // see above
}

/** Its year, and which of the four it is. */
export function partsOf(quarter: Quarter): { year: number; part: number } {
  const [year = '', part = ''] = quarter.split('-')
  return { year: Number(year), part: Number(part) }
}

/** Its first day, and the first day of the next. */
export function daysOf(quarter: Quarter): { from: Day; to: Day } {
  return { from: firstDay(quarter), to: firstDay(quarterBefore(quarter, -1)) }
}

function firstDay(quarter: Quarter): Day {
  const { year, part } = partsOf(quarter)
  const day = parseDay(`${year}-${String(part * 3 - 2).padStart(2, '0')}-01`)
  if (!day) throw new Error(`no quarter: ${quarter}`)
  return day
}
