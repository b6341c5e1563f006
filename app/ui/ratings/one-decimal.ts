import type { Language } from '#app/domain/language.ts'
import { decimal } from '#app/i18n/format.ts'

/** A mean as pages say it: 2,4. */
export const oneDecimal = (mean: number, language: Language) =>
  decimal(Math.round(mean * 10) / 10, language)
