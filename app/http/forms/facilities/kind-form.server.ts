import { z } from 'zod'
import {
  type FacilityKind,
  type KindEntry,
  kindSigns,
  mostIndicators,
} from '#app/domain/facilities/kind.ts'
import { answersOfNames, names } from '../composite-fields.server.ts'
import { type Answers, checkAnswers, type SentForm } from '../form.server.ts'
import { choice, text, tick, whole } from '../form-fields.server.ts'
import { answersOfOptional, optionalNames } from '../optional-names.server.ts'

const rows = Array.from({ length: mostIndicators }, (_, at) => at + 1)
const indicator = optionalNames({ max: 120 })
const rowsOf = (name: string) =>
  Object.fromEntries(rows.map((row) => [`${name}-${row}`, indicator]))

const schema = z.object({
  name: names({ max: 80, min: 2 }),
  sign: choice(kindSigns),
  'report-days': whole({ min: 1, max: 60 }),
  tags: text({ max: 1_000 }),
  offered: tick(),
})
const indicators = z.object({ ...rowsOf('question'), ...rowsOf('fact') })

/** What the office wrote of a kind of services, with every fault of its fields at once. */
export function readKindForm(answers: Answers): SentForm<KindEntry> {
  const form = checkAnswers(answers, schema.and(indicators))
  if (form.refused) return form
  const { name, sign, tags, offered, 'report-days': reportDays, ...written } = form.value
  const rowsIn = (what: string) => rows.map((row) => written[`${what}-${row}`] ?? null)
  const value = {
    ...{ name, sign, offered, reportDays },
    tags: tags.split(/\s+/).filter((tag) => tag !== ''),
    questions: rowsIn('question'),
    facts: rowsIn('fact'),
  }
  return { ...form, value }
}

/** A kind as the form's answers. */
export function kindAnswers(kind: FacilityKind): Answers {
  const rowsAs = (what: 'question' | 'fact', of: FacilityKind['questions']) =>
    rows.map((row) => answersOfOptional(`${what}-${row}`, of[row - 1]?.name ?? null))
  return Object.assign(
    {
      ...answersOfNames('name', kind.name),
      sign: [kind.sign],
      'report-days': [String(kind.reportDays)],
      tags: [kind.tags.join('\n')],
      offered: kind.offered ? ['yes'] : [],
    },
    ...rowsAs('question', kind.questions),
    ...rowsAs('fact', kind.facts),
  )
}
