import { z } from 'zod'
import type { Decided } from '#app/domain/budget/work/decide.ts'
import { decisions } from '#app/domain/budget/work/noted-finding.ts'
import { departureField, departureLength } from '#app/domain/budget/work/say-departures.ts'
import { accepted, type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { choice, text, whole } from '../form-fields.server.ts'

const which = z.object({ finding: whole({ min: 0, max: 10_000 }), seen: text({ max: 1_100 }) })

const versionSteps = ['note', 'publish', 'base-anew', 'throw-away'] as const
const steps = z.object({ step: choice(versionSteps) })

type Note = Omit<Decided, 'by'> & { finding: number; seen: string }
export type VersionStep = {
  step: (typeof versionSteps)[number]
  note: Note | null
  /** Why each line departs from signed conciliation protocols, in the order of the page. */
  reasons: readonly string[]
}

/** What a form of a version's page asks for. */
export function readVersionStep(answers: Answers, departures: number): Outcome<VersionStep> {
  const sent = checkAnswers(answers, steps)
  if (sent.refused) return sent
  const { step } = sent.value
  if (step === 'note')
    return whenAccepted(readNote(answers), (note) => ({ step, note, reasons: [] }))
  if (step !== 'publish') return accepted({ step, note: null, reasons: [] })
  return whenAccepted(readReasons(answers, departures), (reasons) => ({
    step,
    note: null,
    reasons,
  }))
}

function readReasons(answers: Answers, departures: number): Outcome<string[]> {
  const names = Array.from({ length: departures }, (_, at) => departureField(at))
  const field = text({ max: departureLength })
  const said: Outcome<Record<string, string>> = checkAnswers(
    answers,
    z.object(Object.fromEntries(names.map((name) => [name, field]))),
  )
  return whenAccepted(said, (typed) => names.map((name) => typed[name] ?? ''))
}

/** A decision about one finding of a page; its fields are called by the finding: `note-3`. */
function readNote(answers: Answers): Outcome<Note> {
  const about = checkAnswers(answers, which)
  if (about.refused) return about
  const { finding, seen } = about.value
  const [decision, value, note] = ['decision', 'value', 'note'].map((name) => `${name}-${finding}`)
  const fields = z.object({
    [`${decision}`]: choice(decisions),
    [`${value}`]: text({ max: 40 }),
    [`${note}`]: text({ max: 1_000 }),
  })
  const said: Outcome<Record<string, string>> = checkAnswers(answers, fields)
  return whenAccepted(said, (typed) => ({
    ...{ finding, seen, value: typed[`${value}`] ?? '', note: typed[`${note}`] ?? '' },
    decision: decisions.find((one) => one === typed[`${decision}`]) ?? 'kept',
  }))
}
