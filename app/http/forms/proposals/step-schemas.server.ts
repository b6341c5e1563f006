import { z } from 'zod'
import { isLanguage, type Language } from '#app/domain/language.ts'
import { wholeAimak } from '#app/domain/proposals/writing/answers-of-text.ts'
import { mostHouseholds, textLimits } from '#app/domain/proposals/writing/limits.ts'
import { themes } from '#app/domain/rounds/round.ts'
import { readVillage } from '#app/http/forms/composite-fields.server.ts'
import { field } from '#app/http/forms/form.server.ts'
import {
  choice,
  first,
  list,
  optionalAmount,
  optionalWhole,
  requiredText,
  text,
  title,
} from '#app/http/forms/form-fields.server.ts'

/** A village by its number, or the word for the whole aimak as null; whether it exists is checked with the round. */
const villageOrAll = () =>
  field<number | null>((values) => {
    return first(values) === wholeAimak ? { value: null } : readVillage(values)
  })

/** The language of the text; null where nobody chose, and it is told by the words. */
const writtenIn = () =>
  field<Language | null>((values) => {
    const chosen = first(values)
    return { value: isLanguage(chosen) ? chosen : null }
  })

/** What each step asks for by itself; what hangs together is checked by the rules of the round. */
export const stepSchemas = {
  what: z.object({
    title: title({ max: textLimits.title, min: 5 }),
    language: writtenIn(),
    theme: choice(themes),
    village: villageOrAll(),
    landmark: text({ max: textLimits.landmark }),
    description: requiredText({ max: textLimits.description, min: 20 }),
  }),
  whom: z.object({
    need: requiredText({ max: textLimits.need, min: 20 }),
    beneficiaries: requiredText({ max: textLimits.beneficiaries }),
    households: optionalWhole({ min: 1, max: mostHouseholds }),
  }),
  cost: z.object({
    'line-what': list(),
    'line-quantity': list(),
    'line-unit': list(),
    'line-price': list(),
  }),
  help: z.object({
    'money-value': optionalAmount(),
    'labour-what': text({ max: textLimits.contributionWhat }),
    'labour-value': optionalAmount(),
    'things-what': text({ max: textLimits.contributionWhat }),
    'things-value': optionalAmount(),
    upkeep: requiredText({ max: textLimits.upkeep }),
  }),
}
