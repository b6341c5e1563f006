import { z } from 'zod'
import { type InLanguages, type Language, languages } from '#app/domain/language.ts'
import { typedMoney } from '#app/domain/money-bounds.ts'
import { accepted, type FieldFault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { LeverRows } from '#app/domain/remarks/simulator/check-levers.ts'
import {
  type Levers,
  mostKept,
  mostMovable,
  nameLength,
  protections,
  type SaidOfGroup,
  whyLength,
} from '#app/domain/remarks/simulator/levers.ts'
import { writtenLanguage } from '#app/domain/words/written-language.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { amount, choice, requiredText } from '../form-fields.server.ts'
import { optionalNames } from '../optional-names.server.ts'

const group = {
  lines: requiredText({ max: 400 }),
  name: optionalNames({ max: nameLength }),
  why: optionalNames({ max: whyLength }),
}
const movable = z.object({ ...group, least: amount(), most: amount() })
const kept = z.object({ ...group, because: choice(protections) })

/** The fields of what is said of a group, one a language. */
const inEach = <Name extends string>(name: Name) =>
  languages.map((language) => `${name}-${language}` as const)
const ofGroup = ['lines', ...inEach('name'), ...inEach('why')] as const
const movableFields = [...ofGroup, 'least', 'most'] as const
const keptFields = [...ofGroup, 'because'] as const

/** The rows that something was written into; an empty one is none. */
export function readLeverRows(answers: Answers): Outcome<LeverRows> {
  const faults: FieldFault[] = []
  const value = {
    movable: saidIn(
      rowsIn(
        answers,
        { schema: movable, fields: movableFields, mark: '', most: mostMovable },
        faults,
      ),
    ),
    kept: saidIn(
      rowsIn(answers, { schema: kept, fields: keptFields, mark: 'kept-', most: mostKept }, faults),
    ),
    close: (answers.close ?? []).length > 0,
  }
  return faults.length > 0 ? refuseInput(faults) : accepted<LeverRows>(value)
}

/** What nothing is said of is kept as such. */
const saidIn = <Row extends { name: InLanguages | null; why: InLanguages | null }>(
  rows: readonly Row[],
) => rows.map((row) => ({ ...row, name: row.name ?? '', why: row.why ?? '' }))

type Rows<S> = { schema: S; fields: readonly string[]; mark: string; most: number }

/** Each row is read as a form of its own; its faults stand at the row's fields. */
function rowsIn<S extends z.ZodObject>(
  answers: Answers,
  { schema, fields, mark, most }: Rows<S>,
  faults: FieldFault[],
): (z.output<S> & { row: number })[] {
  return Array.from({ length: most }, (_, row) => row).flatMap((row) => {
    const sent = fields.map((name) => [name, answers[`${mark}${name}`]?.[row] ?? ''] as const)
    if (sent.every(([, value]) => value.trim() === '')) return []
    const read = checkAnswers(
      Object.fromEntries(sent.map(([name, value]) => [name, [value]])),
      schema,
    )
    if (!read.refused) return [{ ...read.value, row }]
    faults.push(...read.faults.map((one) => ({ ...one, field: `${mark}${one.field}-${row}` })))
    return []
  })
}

/** Two rows more than are filled in, as long as there may be more. */
const spare = 2

/** Groups as the rows of that form. */
export function answersOfLevers({ movable, kept }: Pick<Levers, 'movable' | 'kept'>): Answers {
  return {
    ...columns('', movable.map(movableRow), mostMovable, movableFields),
    ...columns('kept-', kept.map(keptRow), mostKept, keptFields),
  }
}

const movableRow = ({ lines, name, why, least, most }: Levers['movable'][number]) => ({
  ...{ lines: lines.join(', '), least: typedMoney(least), most: typedMoney(most) },
  ...{ ...typed('name', name), ...typed('why', why) },
})
const keptRow = ({ lines, name, why, because }: Levers['kept'][number]) => ({
  ...{ lines: lines.join(', '), because, ...typed('name', name), ...typed('why', why) },
})

/** What is said of a group at its fields; of an older record in the language that its words are in. */
function typed<Name extends string>(field: Name, said: SaidOfGroup) {
  const texts = typeof said === 'string' ? { [writtenLanguage(said)]: said } : said
  // Its fields are in the type; Object.fromEntries knows only that they are words.
  return Object.fromEntries(
    languages.map((language) => [`${field}-${language}`, texts[language] ?? '']),
  ) as Record<`${Name}-${Language}`, string>
}

function columns<Name extends string>(
  mark: string,
  rows: readonly Record<Name, string>[],
  most: number,
  names: readonly Name[],
): Answers {
  const length = Math.min(rows.length + spare, most)
  return Object.fromEntries(
    names.map((name) => [
      `${mark}${name}`,
      Array.from({ length }, (_, row) => rows[row]?.[name] ?? ''),
    ]),
  )
}
