import type { Unit } from '#app/domain/budget/version.ts'
import type { Language } from '#app/domain/language.ts'
import { type AmountUnit, changeInScale, inScale, scaleOf } from '#app/i18n/amounts.ts'

const names: Record<Unit, AmountUnit> = { 1: 'som', 1000: 'thousand', 1000000: 'million' }

/** An amount of tyiyn in the unit of its file, with all its decimals. */
export const unitAmount = (tyiyn: number, unit: Unit, language: Language) =>
  inScale(tyiyn, scaleOf([tyiyn], names[unit]), language)

/** The same with its sign. */
export const unitChange = (tyiyn: number, unit: Unit, language: Language) =>
  changeInScale(tyiyn, scaleOf([tyiyn], names[unit]), language)
