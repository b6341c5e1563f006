import type { Language } from '../domain/language.ts'
import { date, shortDate } from './format.ts'

/** Kyrgyz months as they stand in a sentence: until (barysh) and on a day (jatysh); no ending is put to a date by hand. */
const months: Readonly<Record<string, readonly [until: string, on: string]>> = {
  январь: ['январга', 'январда'],
  февраль: ['февралга', 'февралда'],
  март: ['мартка', 'мартта'],
  апрель: ['апрелге', 'апрелде'],
  май: ['майга', 'майда'],
  июнь: ['июнга', 'июнда'],
  июль: ['июлга', 'июлда'],
  август: ['августка', 'августта'],
  сентябрь: ['сентябрга', 'сентябрда'],
  октябрь: ['октябрга', 'октябрда'],
  ноябрь: ['ноябрга', 'ноябрда'],
  декабрь: ['декабрга', 'декабрда'],
}

function kyrgyz(day: string, form: 0 | 1): string {
  return day.replace(/\p{L}+$/u, (month) => months[month]?.[form] ?? month)
}

type Written = typeof date

/** Until a day: `2026-ж., 7-декабрга чейин`, `до 7 декабря 2026`, `by 7 December 2026`. */
export function untilDay(instant: Date, language: Language, day: Written = date): string {
  const words = day(instant, language)
  if (language === 'ky') return `${kyrgyz(words, 0)} чейин`
  return language === 'ru' ? `до ${words}` : `by ${words}`
}

/** The same without its year. */
export const untilShortDay = (instant: Date, language: Language) =>
  untilDay(instant, language, shortDate)

/** On a day: `2026-ж., 20-ноябрда`, `20 ноября 2026`, `on 20 November 2026`. */
export function onDay(instant: Date, language: Language, day: Written = date): string {
  const words = day(instant, language)
  if (language === 'ky') return kyrgyz(words, 1)
  return language === 'ru' ? words : `on ${words}`
}
