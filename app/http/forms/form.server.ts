import { data } from '@remix-run/node'
import { z } from 'zod'
import type { Language } from '#app/domain/language.ts'
import { type FieldFault, type Refusal, refuseInput } from '#app/domain/outcome.ts'
import type { Reason } from '#app/domain/reasons.ts'
import { formKeyField, type RejectedForm } from '#app/forms/rejected-form.ts'
import { writtenWords } from '#app/forms/written-words.ts'
import { sentence } from '#app/i18n/texts.ts'
import { noteRefusal } from '../log.server.ts'
import { statusOf } from './refused-page.server.ts'

export type Answers = RejectedForm['answers']

/** A form as it was sent: its value when every field stands, or the faults; the answers in both cases. */
export type SentForm<T> = { answers: Answers; key: string | null } & (
  | { refused: false; value: T }
  | Refusal
)

/** Fields as name → all their values; files are left to whoever reads files. */
export function answersOf(form: FormData): Answers {
  // A Map first: a field may be called `constructor`.
  const answers = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    answers.set(name, [...(answers.get(name) ?? []), clean(value)])
  }
  return Object.fromEntries(answers)
}

/** One way of writing each letter, lines as `\n`, and no characters that cannot be seen or stored. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
      sign === '\n' || sign === '\t' ? sign : '',
    )
}

/** The answers of fields that have several inputs, `born-day` and `born-month`, once more under the field's own name. */
function byParts(answers: Answers) {
  const fields = new Map<string, Map<string, string[]>>()
  for (const [name, values] of Object.entries(answers)) {
    const dash = name.lastIndexOf('-')
    if (dash < 1) continue
    const field = name.slice(0, dash)
    const parts = fields.get(field) ?? new Map()
    fields.set(field, parts.set(name.slice(dash + 1), values))
  }
  return Object.fromEntries([...fields].map(([name, parts]) => [name, Object.fromEntries(parts)]))
}

function faultsOf(error: z.ZodError): FieldFault[] {
  return error.issues.map((issue) => ({
    field: issue.path.map(String).join('-'),
    reason: reasonOf(issue),
  }))
}

function reasonOf(issue: z.core.$ZodIssue): Reason {
  const own = issue.code === 'custom' ? issue.params?.reason : undefined
  // Our own fields (form-fields) put a Reason there; whatever else failed is an unanswered field.
  return (own as Reason | undefined) ?? { key: 'fill-in', given: {} }
}

/** Checks answers against a schema of `form-fields`; every fault stands at its field. */
export function checkAnswers<S extends z.ZodType>(
  answers: Answers,
  schema: S,
): SentForm<z.output<S>> {
  const key = answers[formKeyField]?.[0] ?? null
  const parsed = schema.safeParse({ ...byParts(answers), ...answers })
  return parsed.success
    ? { refused: false, value: parsed.data, answers, key }
    : { ...refuseInput(faultsOf(parsed.error)), answers, key }
}

/** A refused form in the reader's language, with everything that was typed. */
export function rejectedForm(language: Language, answers: Answers, refusal: Refusal): RejectedForm {
  const faults = refusal.faults.map(({ field, reason }) => ({
    field,
    message: sentence(reason, language),
  }))
  const message = sentence(refusal.reason, language)
  // What has changed meanwhile may have left no field for what was typed; a form that was changed still has its fields.
  const fieldsMayBeGone = refusal.kind === 'conflict' && refusal.reason.key !== 'stands-otherwise'
  const kept = fieldsMayBeGone ? { kept: writtenWords(answers) } : {}
  return { refusal: { message, faults, ...kept }, answers }
}

/** The same page again with everything that was typed and the reason, whatever the refusal is about. */
export function showRejected(language: Language, answers: Answers, refusal: Refusal) {
  noteRefusal(refusal)
  return data(rejectedForm(language, answers, refusal), statusOf[refusal.kind])
}

/** A field of several inputs, named `name-part` each; a fault of one of them stands at that input. */
export const parted = <Parts extends z.ZodRawShape>(parts: Parts) =>
  z.preprocess((given) => given ?? {}, z.object(parts))

/** A field schema that reads the list of values and may answer with a reason. */
export function field<T>(read: (values: readonly string[]) => { value: T } | { reason: Reason }) {
  return (
    z
      .array(z.string())
      .optional()
      // The parts of `note-1`, where nothing was sent for `note` itself, are not its values.
      .catch(undefined)
      .transform((values, context) => {
        const outcome = read(values ?? [])
        if ('value' in outcome) return outcome.value
        context.addIssue({
          code: 'custom',
          message: outcome.reason.key,
          params: { reason: outcome.reason },
        })
        return z.NEVER
      })
  )
}
