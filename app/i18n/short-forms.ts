import type { Day } from '../domain/calendar/day.ts'
import { dayOf, instantOf } from '../domain/calendar/day.ts'
import type { Language } from '../domain/language.ts'
import type { Tyiyn } from '../domain/money.ts'
import { somWord } from '../domain/words/som-word.ts'
import { beginning, count, ending, money, numero, shortDate, time } from './format.ts'

/** A day in figures, for tables with many: `18.11.2026`, the same in every language here. */
export function dayInFigures(day: Day): string {
  return day.split('-').reverse().join('.')
}

/** The first instant of a day, for the formats that take instants. */
export function dayStart(day: Day): Date {
  return instantOf(day)
}

/** Numbers of proposals as they are called everywhere: `№ 3, № 17`. */
export function numbered(numbers: readonly number[], language: Language): string {
  return numbers.map((number) => numero(number, language)).join(', ')
}

/** When a phase begins, beside its name: the count begins where the vote ends, so there its last moment is said. */
export function phaseDate(phase: string, instant: Date, language: Language): string {
  return phase === 'counting' ? ending(instant, language) : beginning(instant, language)
}

const million: Record<Language, string> = {
  ky: 'млн сом',
  ru: 'млн сомов',
  en: 'million som',
}
const thousand: Record<Language, string> = {
  ky: 'миң сом',
  ru: 'тыс. сомов',
  en: 'thousand som',
}
const tyiynInThousand = 100_000
const tyiynInMillion = 100_000_000

/** Money as a figure that leads a page: the number, and its word apart. Millions and thousands only where nothing is rounded away. */
export function leadingMoney(amount: Tyiyn, language: Language): { value: string; unit: string } {
  if (amount >= tyiynInMillion && amount % (tyiynInMillion / 100) === 0)
    return { value: decimal(amount / tyiynInMillion, language), unit: million[language] }
  if (amount >= tyiynInThousand && amount % tyiynInThousand === 0)
    return { value: count(amount / tyiynInThousand, language), unit: thousand[language] }
  const figure = amount % 100 === 0 ? count(amount / 100, language) : money(amount, language)
  return { value: figure.replace(/\u00a0\D+$/, ''), unit: somWord(amount / 100, language) }
}

function decimal(value: number, language: Language): string {
  // The group separator of millions is never needed here; count() writes decimals as the language does.
  return count(value, language)
}

/** From one instant to another in days; the time of day is said only where it is not midnight. */
export function span(start: Date | null, end: Date | null, language: Language): string {
  if (start && !end) return since(start, language)
  const from = start ? moment(start, language) : '…'
  return end ? `${from} – ${lastMoment(end, language)}` : from
}

/** «-дан» as it sounds after each month, January first. */
const fromMonth = [
  'дан',
  'дан',
  'тан',
  'ден',
  'дан',
  'дан',
  'дан',
  'тан',
  'дан',
  'дан',
  'дан',
  'дан',
]

/** What has no end yet: from when on. */
function since(start: Date, language: Language): string {
  const month = Number(dayOf(start).slice(5, 7))
  if (language === 'ky')
    return `${shortDate(start, 'ky').replace(/ь$/, '')}${fromMonth[month - 1]} баштап`
  return `${language === 'ru' ? 'с' : 'from'} ${moment(start, language)}`
}

function moment(instant: Date, language: Language): string {
  const clock = time(instant, language)
  const day = shortDate(instant, language)
  return clock === '00:00' ? day : `${day}, ${clock}`
}

/** What ends at midnight ended with the day before. */
function lastMoment(instant: Date, language: Language): string {
  return time(instant, language) === '00:00'
    ? shortDate(new Date(instant.getTime() - 1), language)
    : moment(instant, language)
}
