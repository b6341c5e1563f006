import { z } from 'zod'
import { mostAtTable, mostSides, type Side, sideKinds } from '#app/domain/conciliations/side.ts'
import { accepted, type FieldFault, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { choice, optionalWhole, title } from '../form-fields.server.ts'

const sideRows = Array.from({ length: mostSides }, (_, at) => at + 1)

const figure = () => optionalWhole({ min: 0, max: mostAtTable })
const named = z.object(
  Object.fromEntries(sideRows.map((row) => [`side-${row}`, title({ max: 120, min: 0 })])),
)
const counted = z.object(
  Object.fromEntries(
    sideRows.flatMap((row) => [
      [`women-${row}`, figure()],
      [`men-${row}`, figure()],
    ]),
  ),
)

/** Reads the sides, a row each; a row without a name is none, and its number stays free. */
export function readSides(answers: Answers): Outcome<Side[]> {
  const [names, figures] = [checkAnswers(answers, named), checkAnswers(answers, counted)]
  const faults: FieldFault[] = [names, figures].flatMap((one) => (one.refused ? one.faults : []))
  if (names.refused || figures.refused) return refuseInput(faults)
  const sides: Side[] = []
  for (const number of sideRows) {
    const name = names.value[`side-${number}`] ?? ''
    const women = figures.value[`women-${number}`] ?? null
    const men = figures.value[`men-${number}`] ?? null
    if (name === '' && women === null && men === null) continue
    if (name === '') faults.push(fault(`side-${number}`, 'fill-in', {}))
    const kind = checkAnswers(answers, z.object({ [`kind-${number}`]: choice(sideKinds) }))
    if (kind.refused) faults.push(...kind.faults)
    else sides.push({ number, name, kind: kind.value[`kind-${number}`] ?? 'others', women, men })
  }
  return faults.length > 0 ? refuseInput(faults) : accepted(sides)
}

/** The sides as answers of that form. */
export function answersOfSides(sides: readonly Side[]): Answers {
  return Object.fromEntries(
    sideRows.flatMap((row) => {
      const side = sides.find(({ number }) => number === row)
      return [
        [`side-${row}`, [side?.name ?? '']],
        [`kind-${row}`, side ? [side.kind] : []],
        [`women-${row}`, [side?.women?.toString() ?? '']],
        [`men-${row}`, [side?.men?.toString() ?? '']],
      ]
    }),
  )
}
