import { z } from 'zod'
import { typedMoney } from '#app/domain/money-bounds.ts'
import { accepted, type FieldFault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { KeptRow, LeverRows, MovableRow } from '#app/domain/remarks/simulator/check-levers.ts'
import {
  type Levers,
  mostKept,
  mostMovable,
  nameLength,
  protections,
  whyLength,
} from '#app/domain/remarks/simulator/levers.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { amount, choice, requiredText, text } from '../form-fields.server.ts'

const group = {
  lines: requiredText({ max: 400 }),
  name: text({ max: nameLength }),
  why: text({ max: whyLength }),
}
const movable = z.object({ ...group, least: amount(), most: amount() })
const kept = z.object({ ...group, because: choice(protections) })

/** The rows that something was written into; an empty one is none. */
export function readLeverRows(answers: Answers): Outcome<LeverRows> {
  const faults: FieldFault[] = []
  const value = {
    movable: rowsIn(answers, { schema: movable, mark: '', most: mostMovable }, faults),
    kept: rowsIn(answers, { schema: kept, mark: 'kept-', most: mostKept }, faults),
    close: (answers.close ?? []).length > 0,
  }
  return faults.length > 0 ? refuseInput(faults) : accepted<LeverRows>(value)
}

type Rows<S> = { schema: S; mark: string; most: number }

/** Each row is read as a form of its own; its faults stand at the row's fields. */
function rowsIn<S extends z.ZodObject>(
  answers: Answers,
  { schema, mark, most }: Rows<S>,
  faults: FieldFault[],
): (z.output<S> & { row: number })[] {
  const names = Object.keys(schema.shape)
  return Array.from({ length: most }, (_, row) => row).flatMap((row) => {
    const sent = names.map((name) => [name, answers[`${mark}${name}`]?.[row] ?? ''] as const)
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
    ...columns('', movable.map(movableRow), mostMovable, ['lines', 'name', 'why', 'least', 'most']),
    ...columns('kept-', kept.map(keptRow), mostKept, ['lines', 'name', 'why', 'because']),
  }
}

type Typed<Row> = { [Name in Exclude<keyof Row, 'row'>]: string }
const movableRow = ({
  lines,
  least,
  most,
  ...said
}: Levers['movable'][number]): Typed<MovableRow> => ({
  ...said,
  lines: lines.join(', '),
  least: typedMoney(least),
  most: typedMoney(most),
})
const keptRow = ({ lines, ...said }: Levers['kept'][number]): Typed<KeptRow> => ({
  ...said,
  lines: lines.join(', '),
})

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
