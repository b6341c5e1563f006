import { choiceField } from '#app/domain/voting/check-ballot.ts'
import { formKeyField, labelsField, whoseField } from './rejected-form.ts'
import { secretFields } from './secret-fields.ts'

/**
 * What was typed and chosen in a form whose session had ended when it was sent: field name → values. It waits in the
 * pages of the sign-in and never on the server.
 */
export type Carried = Readonly<Record<string, readonly string[]>>

/** Beside such fields: they are to be shown in their form again, and not to be taken. */
export const reviewField = 'review'

/** In front of the names of such fields while they are on their way through the sign-in. */
const mark = 'carry-'

/**
 * As long as such fields may be together, as they are sent. What arrived as a form with files may be longer than what a
 * form without them may bring (`mostTextBytes`): then it does not go along, and is shown to be copied.
 */
const mostCarried = 900_000

/** What the form says about itself: nothing was filled in where nothing else was sent. */
const ofTheForm = new Set([formKeyField, whoseField, labelsField])

/**
 * What of a form goes along through the sign-in: all but secrets; files were thrown away on their arrival. Its key too,
 * which says what it was made from, so that what somebody else changes meanwhile is told as ever.
 */
export function toBeCarried(answers: Carried): Carried {
  const fields = Object.entries(answers).filter(
    ([name]) => !secretFields.has(name) && name !== reviewField && !name.startsWith(mark),
  )
  const filledIn = fields.some(
    ([name, values]) => !ofTheForm.has(name) && values.some((value) => value !== ''),
  )
  return filledIn && lengthOf(fields) <= mostCarried ? Object.fromEntries(fields) : {}
}

const lengthOf = (fields: readonly (readonly [string, readonly string[]])[]) =>
  new URLSearchParams(
    fields.flatMap(([name, values]) => values.map((value) => [mark + name, value])),
  ).toString().length

/** The fields of a form that are on their way through it. */
export function carriedIn(answers: Carried): Carried {
  const fields = Object.entries(answers).filter(([name]) => name.startsWith(mark))
  return Object.fromEntries(fields.map(([name, values]) => [name.slice(mark.length), values]))
}

/** A ballot that waits is a vote that is not cast, and is spoken of so. */
export const isVote = (carried: Carried) => choiceField in carried

export const carriesAnything = (carried: Carried) => Object.keys(carried).length > 0

export const carriedName = (name: string) => `${mark}${name}`
