import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { FacilityKind } from '#app/domain/facilities/kind.ts'
import { type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { Point } from '#app/domain/points.ts'
import { readMeasures } from '#app/domain/visits/measures.ts'
import {
  type Check,
  checkField,
  checks,
  factField,
  isVisitMark,
  mostVisitWords,
  type Phone,
  type Seen,
  type VisitEntry,
} from '#app/domain/visits/visit.ts'
import type { Sent } from '#app/http/pages/declared.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { type Answers, checkAnswers, field } from '../form.server.ts'
import { day, first, text } from '../form-fields.server.ts'
import { type ArrivedPhotos, visitPhotosOf } from './documents.server.ts'

const words = text({ max: mostVisitWords })
const onPaper = z.object({ on: day(), words })
/** A phone tells when by its clock; the day follows from that. */
const onPhone = z.object({ on: field((): { value: null } => ({ value: null })), words })

type Sender = Pick<Situation, 'person' | 'place' | 'at'>

/** What a monitor measured, from the plain form or from a phone that wrote it down without a signal. */
export async function readVisitForm(
  { answers, key, faults, arrived }: Sent<ArrivedPhotos>,
  sender: Sender,
  kind: Pick<FacilityKind, 'key' | 'facts'>,
): Promise<Outcome<VisitEntry>> {
  const phone = phoneIn(answers)
  const form = checkAnswers(answers, phone ? onPhone : onPaper)
  const measures = readMeasures(kind, (fact) => first(answers[factField(fact)] ?? []))
  const photos = await visitPhotosOf(answers, arrived, sender)
  const all = [...(form.refused ? form.faults : []), ...measures.faults, ...faults]
  if (form.refused || all.length > 0) return refuseInput(all)
  const on = phone ? dayOf(phone.said) : form.value.on
  if (on === null) throw new Error('a visit without a day')
  const value = { mark: markIn(answers, key), on, words: form.value.words, photos, phone }
  return { refused: false, value: { ...value, facts: measures.facts, checks: checksIn(answers) } }
}

/** What the phone drew; of the plain form, what makes this one sending of it the same again. */
function markIn(answers: Answers, key: string | null): string {
  const drawn = first(answers.mark ?? [])
  return isVisitMark(drawn) ? drawn : (key ?? randomBytes(16).toString('base64url'))
}

function checksIn(answers: Answers): Partial<Record<Check, Seen>> {
  const seen = checks.flatMap((check) => {
    const found = first(answers[checkField(check)] ?? [])
    return found === 'yes' || found === 'no' ? [[check, found] as const] : []
  })
  return Object.fromEntries(seen)
}

/** Both clock times, and the point if the monitor let the phone say it; null where no phone wrote it down. */
function phoneIn(answers: Answers): Phone | null {
  const [said, sent] = [momentIn(answers.said), momentIn(answers.sent)]
  return said && sent ? { said, sent, where: pointIn(first(answers.where ?? [])) } : null
}

function momentIn(values: readonly string[] = []): Date | null {
  const written = first(values)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(written)) return null
  const at = new Date(written)
  return Number.isNaN(at.getTime()) ? null : at
}

function pointIn(written: string): Point | null {
  const match = /^(-?\d{1,2}(?:\.\d{1,15})?),(-?\d{1,3}(?:\.\d{1,15})?)$/.exec(written)
  return match ? { latitude: Number(match[1]), longitude: Number(match[2]) } : null
}
