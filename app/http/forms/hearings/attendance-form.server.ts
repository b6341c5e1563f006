import { z } from 'zod'
import {
  type Attendance,
  menField,
  mostFromVillage,
  type VillageCount,
  womenField,
} from '#app/domain/hearings/attendance.ts'
import type { VillageNames } from '#app/domain/hearings/pages.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { optionalWhole } from '../form-fields.server.ts'

/** The villages of the form, and "from elsewhere" last. */
const rowsOf = (villages: VillageNames): (number | null)[] => [
  ...villages.map(({ number }) => number),
  null,
]

/** Reads how many women and men came from each village; an empty field is none. */
export function readAttendance(answers: Answers, villages: VillageNames): Outcome<VillageCount[]> {
  const rows = rowsOf(villages)
  const fields = rows.flatMap((village) => [womenField(village), menField(village)])
  const figure = () => optionalWhole({ min: 0, max: mostFromVillage })
  const schema = z.object(Object.fromEntries(fields.map((field) => [field, figure()])))
  const typed = checkAnswers(answers, schema)
  if (typed.refused) return typed
  const figureIn = (field: string) => typed.value[field] ?? 0
  return accepted(
    rows.map((village) => ({
      village,
      women: figureIn(womenField(village)),
      men: figureIn(menField(village)),
    })),
  )
}

/** What was counted, as answers of that form. */
export function answersOfAttendance(
  attendance: Attendance | null,
  villages: VillageNames,
): Answers {
  const written = (figure: number | undefined) => [figure ? String(figure) : '']
  return Object.fromEntries(
    rowsOf(villages).flatMap((village) => {
      const counted = attendance?.counts.find((one) => one.village === village)
      return [
        [womenField(village), written(counted?.women)],
        [menField(village), written(counted?.men)],
      ]
    }),
  )
}
