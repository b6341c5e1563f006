import type { Choices } from '#app/domain/budget/tables/choice.ts'
import { type Role, roles } from '#app/domain/budget/tables/lines-of-table.ts'
import { type Meaning, readMeaning } from '#app/domain/budget/tables/meaning.ts'
import type { Table } from '#app/domain/budget/tables/understand.ts'
import type { Unit } from '#app/domain/budget/version.ts'
import type { Standing } from '#app/http/pages/declared.server.ts'
import type { Answers } from '../form.server.ts'

/** The names of the fields that say what a table holds, and what one of its columns means. */
const roleField = (key: string) => `role-${key}`
const meaningField = (key: string, letter: string) => `column-${key}-${letter}`

/** What a form says of the tables of a file; a word that means nothing leaves the column as it was read. */
export function choicesIn(answers: Answers, tables: readonly Table[]): Choices {
  return Object.fromEntries(
    tables.map(({ key, role, columns }) => [
      key,
      {
        role: roleIn(answers[roleField(key)]?.[0]) ?? role,
        columns: Object.fromEntries(
          columns.map(({ letter, meaning }): [string, Meaning] => [
            letter,
            readMeaning(answers[meaningField(key, letter)]?.[0] ?? '') ?? meaning,
          ]),
        ),
      },
    ]),
  )
}

const roleIn = (word: string | undefined): Role | undefined => roles.find((one) => one === word)

/** What stands in each field of that form. */
export function standingChoices(tables: readonly Table[], unit: Unit): Standing {
  return Object.fromEntries([
    ['unit', [String(unit)]],
    ...tables.flatMap(({ key, role, columns }) => [
      [roleField(key), [role]],
      ...columns.map(({ letter, meaning }) => [meaningField(key, letter), [meaning]]),
    ]),
  ])
}
