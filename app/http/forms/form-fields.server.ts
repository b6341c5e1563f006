import { z } from 'zod'
import { type Day, instantOf, parseDay } from '#app/domain/calendar/day.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { readMoney } from '#app/domain/money-bounds.ts'
import { reason } from '#app/domain/outcome.ts'
import { field } from './form.server.ts'

const fillIn = { reason: reason('fill-in', {}) }

/** A form that is only its button. */
export const noFields = z.object({})

/** The field's first value without spaces around it; empty when it was not sent. */
export const first = (values: readonly string[]) => values[0]?.trim() ?? ''

/** Signs that take no room, and blanks that pass for letters: what is written only with them is not written. */
const unseen = /[\p{DI}\s\u2800]/gu

/** One text; its length counts letters as people see them. */
export function text({ max, min = 0 }: { max: number; min?: number }) {
  return field<string>((values) => {
    const value = first(values)
    const length = [...value].length
    if (length > max) return { reason: reason('too-long', { max, length }) }
    if (min > 0 && value.replace(unseen, '') === '') return fillIn
    return length < min ? { reason: reason('too-short', { min }) } : { value }
  })
}

/** A text that may not be left empty. */
export const requiredText = (limits: { max: number; min?: number }) => text({ min: 1, ...limits })

/**
 * A title or a name: one line, with letters or figures that can be seen, and nothing hidden between them. May stay
 * empty where `min` is 0.
 */
export function title({ max, min = 1 }: { max: number; min?: number }) {
  return text({ max, min }).transform((written, context) => {
    const value = written
      .replace(/\p{DI}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
    const seen = value.replace(unseen, '')
    if (min === 0 && seen === '') return ''
    if (/[\p{L}\p{N}]/u.test(seen) && [...seen].length >= min) return value
    context.addIssue({ code: 'custom', params: { reason: reason('needs-letters', {}) } })
    return z.NEVER
  })
}

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
    return first(values) === '' ? { value: null } : readMoney(first(values))
  })
}

export function amount() {
  return required(optionalAmount())
}

/** A calendar day, from one input or from three (`born-day`, `born-month`, `born-year`); null when empty. */
export function optionalDay() {
  return z.preprocess(writtenDay, z.string()).transform((written, context): Day | null => {
    const value = parseDay(written)
    if (written === '' || value !== null) return value
    const key = /^\d{4}-\d{2}-\d{2}$/.test(written) ? 'no-such-day' : 'not-a-date'
    context.addIssue({ code: 'custom', params: { reason: reason(key, {}) } })
    return z.NEVER
  })
}

type DayParts = Partial<Record<'day' | 'month' | 'year', string[]>>

/** `2026-11-03` from what was sent: a list with that one text, or the parts as people write them. */
function writtenDay(sent: unknown): string {
  if (Array.isArray(sent)) return first(sent)
  const { day, month, year } = (sent ?? {}) as DayParts // the form's reader gathers parts by their names
  const parts = [year, month, day].map((part) => first(part ?? []))
  return parts.every((part) => part === '')
    ? ''
    : parts.map((part) => (part === '' ? '' : part.padStart(2, '0'))).join('-')
}

export function day() {
  return required(optionalDay())
}

/** A day and a time of day in Bishkek, as `2026-11-23T18:00`. */
export function moment() {
  return field<Date>((values) => {
    const [, date = '', time = ''] = /^(.{10})[T ](\d{2}:\d{2})/.exec(first(values)) ?? []
    const day = parseDay(date)
    if (first(values) === '') return { reason: reason('fill-in', {}) }
    return day && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
      ? { value: instantOf(day, time) }
      : { reason: reason('not-a-moment', {}) }
  })
}

/** One of the words given; anything else is "choose one". */
export function choice<const Word extends string>(words: readonly Word[]) {
  return field<Word>((values) => {
    const value = words.find((word) => word === values[0])
    return value === undefined ? { reason: reason('choose-one', {}) } : { value }
  })
}

/** A ticked box. */
export const tick = () => field<boolean>((values) => ({ value: values.length > 0 }))

/** All values of a field as they are; the use-case checks them. */
export const list = () => field<readonly string[]>((values) => ({ value: values }))

/** The values of ticked boxes of one name, at least one; the use-case checks them. */
export const ticked = () =>
  field<readonly string[]>((values) =>
    values.length > 0 ? { value: values } : { reason: reason('tick-one', {}) },
  )

/** The same field, refused where it is empty. */
function required<T>(optional: z.ZodType<T | null, unknown>) {
  return optional.transform((value, context) => {
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: 'fill-in', params: fillIn })
    // The issue above refuses the field; this value never leaves.
    return undefined as never
  })
}
