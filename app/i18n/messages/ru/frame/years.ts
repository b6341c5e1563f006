import { count, plural } from '#app/i18n/format.ts'

/** An age in the genitive, as after «от». */
export const years = (value: number) =>
  plural(value, 'ru', { one: `${count(value, 'ru')} года`, other: `${count(value, 'ru')} лет` })
