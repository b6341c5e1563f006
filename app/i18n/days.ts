import type { Language } from '../domain/language.ts'
import { count, date, shortDate } from './format.ts'

/** Until (barysh), on (jatysh) and from (chygysh): the cases in which a time stands in a Kyrgyz sentence. */
type Case = 'until' | 'on' | 'from'
const cases: readonly Case[] = ['until', 'on', 'from']
type Forms = readonly [until: string, on: string, from: string]

/** Kyrgyz months as they stand in a sentence; no ending is put to a date by hand. */
const months: Readonly<Record<string, Forms>> = {
  январь: ['январга', 'январда', 'январдан'],
  февраль: ['февралга', 'февралда', 'февралдан'],
  март: ['мартка', 'мартта', 'марттан'],
  апрель: ['апрелге', 'апрелде', 'апрелден'],
  май: ['майга', 'майда', 'майдан'],
  июнь: ['июнга', 'июнда', 'июндан'],
  июль: ['июлга', 'июлда', 'июлдан'],
  август: ['августка', 'августта', 'августтан'],
  сентябрь: ['сентябрга', 'сентябрда', 'сентябрдан'],
  октябрь: ['октябрга', 'октябрда', 'октябрдан'],
  ноябрь: ['ноябрга', 'ноябрда', 'ноябрдан'],
  декабрь: ['декабрга', 'декабрда', 'декабрдан'],
}

/** What follows the figures of a time, by the number that is spoken last: ones from 0, then tens from 10. */
const ones: readonly Forms[] = [
  ['гө', 'дө', 'дөн'],
  ['ге', 'де', 'ден'],
  ['ге', 'де', 'ден'],
  ['кө', 'тө', 'төн'],
  ['кө', 'тө', 'төн'],
  ['ке', 'те', 'тен'],
  ['га', 'да', 'дан'],
  ['ге', 'де', 'ден'],
  ['ге', 'де', 'ден'],
  ['га', 'да', 'дан'],
]
const tens: readonly Forms[] = [
  ['го', 'до', 'дон'],
  ['га', 'да', 'дан'],
  ['га', 'да', 'дан'],
  ['ка', 'та', 'тан'],
  ['гө', 'дө', 'дөн'],
  ['ка', 'та', 'тан'],
  ['ке', 'те', 'тен'],
  ['ге', 'де', 'ден'],
  ['го', 'до', 'дон'],
]

/** `18:00гө`, `23:59га`: a time of day is spoken by its minutes, a full hour with a nought at its end. */
function timeWith(clock: string, form: Case): string {
  const minute = Number(clock.slice(-2))
  const spoken = minute > 0 && minute % 10 === 0 ? tens[minute / 10 - 1] : ones[minute % 10]
  return `${clock}${spoken?.[cases.indexOf(form)] ?? ''}`
}

/**
 * A Kyrgyz date, or date and time, as `format.ts` wrote it, with its ending: `7-декабрга`, `7-декабрда саат 18:00дөн`.
 */
export function inCase(written: string, form: Case): string {
  const [, day = written, clock] = /^(.*), (\d\d:\d\d)$/su.exec(written) ?? []
  const dated = day.replace(
    /\p{L}+$/u,
    (month) => months[month]?.[cases.indexOf(clock ? 'on' : form)] ?? month,
  )
  return clock ? `${dated} саат\u00a0${timeWith(clock, form)}` : dated
}

/** Up to a number, as it is spoken: `3кө чейин`, `10го чейин`; of numbers below a hundred. */
export function upTo(number: number): string {
  const ending = number > 0 && number % 10 === 0 ? tens[number / 10 - 1] : ones[number % 10]
  return `${count(number, 'ky')}${ending?.[0] ?? ''} чейин`
}

type Written = typeof date

/** Until a day: `2026-ж., 7-декабрга чейин`, `до 7 декабря 2026`, `by 7 December 2026`. */
export function untilDay(instant: Date, language: Language, day: Written = date): string {
  const words = day(instant, language)
  if (language === 'ky') return `${inCase(words, 'until')} чейин`
  return language === 'ru' ? `до ${words}` : `by ${words}`
}

/** The same without its year. */
export const untilShortDay = (instant: Date, language: Language) =>
  untilDay(instant, language, shortDate)

/** On a day: `2026-ж., 20-ноябрда`, `20 ноября 2026`, `on 20 November 2026`. */
export function onDay(instant: Date, language: Language, day: Written = date): string {
  const words = day(instant, language)
  if (language === 'ky') return inCase(words, 'on')
  return language === 'ru' ? words : `on ${words}`
}
