import { type Day, parseDay } from '#app/domain/calendar/day.ts'
import { parseSom, type Tyiyn } from '#app/domain/money.ts'
import { reason } from '#app/domain/outcome.ts'
import { field } from './form.server.ts'

const fillIn = { reason: reason('fill-in', {}) }

/** The field's first value without spaces around it; empty when it was not sent. */
export const first = (values: readonly string[]) => values[0]?.trim() ?? ''

/** One text; its length counts letters as people see them. */
export function text({ max, min = 0 }: { max: number; min?: number }) {
  return field<string>((values) => {
    const value = first(values)
    const length = [...value].length
    if (length > max) return { reason: reason('too-long', { max, length }) }
    if (length === 0 && min > 0) return fillIn
    return length < min ? { reason: reason('too-short', { min }) } : { value }
  })
}

/** A text that may not be left empty. */
export const requiredText = (limits: { max: number; min?: number }) => text({ min: 1, ...limits })

/** A whole number within bounds; null when the field is empty and need not be filled in. */
export function optionalWhole({ min, max }: { min: number; max: number }) {
  return field<number | null>((values) => {
    const written = first(values).replace(/[\s\u00a0\u202f]/g, '')
    if (written === '') return { value: null }
    if (!/^-?\d{1,15}$/.test(written)) return { reason: reason('not-a-number', {}) }
    const value = Number(written)
    return value < min || value > max ? { reason: reason('out-of-range', { min, max }) } : { value }
  })
}

export function whole(bounds: { min: number; max: number }) {
  return required(optionalWhole(bounds))
}

/** An amount in som as people write it, as tyiyn; null when empty. */
export function optionalAmount() {
  return field<Tyiyn | null>((values) => {
    if (first(values) === '') return { value: null }
    const value = parseSom(first(values))
    return value === null ? { reason: reason('not-an-amount', {}) } : { value }
  })
}

export function amount() {
  return required(optionalAmount())
}

/** A calendar day; null when empty. */
export function optionalDay() {
  return field<Day | null>((values) => {
    if (first(values) === '') return { value: null }
    const value = parseDay(first(values))
    return value === null ? { reason: reason('not-a-date', {}) } : { value }
  })
}

export function day() {
  return required(optionalDay())
}

/** One of the words given; anything else is "choose one". */
export function choice<const Word extends string>(words: readonly Word[]) {
  return field<Word>((values) => {
    const value = words.find((word) => word === values[0])
    return value === undefined ? { reason: reason('choose-one', {}) } : { value }
  })
}

/** Any number of the words given, in the order sent; unknown ones are dropped. */
export function choices<const Word extends string>(words: readonly Word[]) {
  return field<Word[]>((values) => ({
    value: words.filter((word) => values.includes(word)),
  }))
}

/** A ticked box. */
export const tick = () => field<boolean>((values) => ({ value: values.length > 0 }))

/** All values of a field as they are; the use-case checks them. */
export const list = () => field<readonly string[]>((values) => ({ value: values }))

/** The same field, refused where it is empty. */
export function required<T>(optional: ReturnType<typeof field<T | null>>) {
  return optional.transform((value, context) => {
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: 'fill-in', params: fillIn })
    // The issue above refuses the field; this value never leaves.
    return undefined as never
  })
}
