import { z } from 'zod'
import { reason } from '#app/domain/outcome.ts'
import { wholeAimak } from '#app/domain/proposals/writing/answers-of-text.ts'
import { mostHouseholds, textLimits } from '#app/domain/proposals/writing/limits.ts'
import { themes } from '#app/domain/rounds/round.ts'
import { field } from '#app/http/forms/form.server.ts'
import {
  choice,
  first,
  list,
  optionalAmount,
  optionalWhole,
  requiredText,
  text,
} from '#app/http/forms/form-fields.server.ts'

/** A village by its number, or the word for the whole aimak as null; whether it exists is checked with the round. */
const village = () =>
  field<number | null>((values) => {
    const chosen = first(values)
    if (chosen === wholeAimak) return { value: null }
    return /^[1-9]\d{0,4}$/.test(chosen)
      ? { value: Number(chosen) }
      : { reason: reason('choose-village', {}) }
  })

/** What each step asks for by itself; what hangs together is checked by the rules of the round. */
export const stepSchemas = {
  what: z.object({
    title: requiredText({ max: textLimits.title, min: 5 }),
    theme: choice(themes),
    village: village(),
    landmark: text({ max: textLimits.landmark }),
    latitude: text({ max: 40 }),
    longitude: text({ max: 40 }),
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
