import type { FieldFault } from '#app/domain/outcome.ts'
import type { ProposalText } from '#app/domain/proposals/proposal.ts'
import { textLanguage } from '#app/domain/proposals/text-language.ts'
import { checkTogether, type Pieces } from '#app/domain/proposals/writing/check-together.ts'
import { readContributions } from '#app/domain/proposals/writing/contributions.ts'
import { type CostRow, readCostRows } from '#app/domain/proposals/writing/cost-lines.ts'
import type { DraftAnswers } from '#app/domain/proposals/writing/draft.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { checkWithPlace } from '#app/http/forms/composite-fields.server.ts'
import { type Answers, checkAnswers } from '#app/http/forms/form.server.ts'
import { first } from '#app/http/forms/form-fields.server.ts'
import { stepSchemas } from './step-schemas.server.ts'

type Read = { pieces: Pieces; faults: FieldFault[] }

/**
 * Reads everything a draft holds: the pieces that stand, and every fault at its field, those of single answers and
 * those that only show when answers are laid side by side.
 */
export function readPieces(
  answers: DraftAnswers,
  round: Pick<Round, 'rules'>,
  villages: readonly { number: number }[],
): Read {
  // A draft's answers are read only; the form's reader asks for its own lists.
  const typed = Object.fromEntries(Object.entries(answers).map(([name, all]) => [name, [...all]]))
  const parts = [what(typed), whom(typed), cost(typed), help(typed)]
  const pieces: Pieces = Object.assign({}, ...parts.map((part) => part.pieces))
  const together = checkTogether(
    round,
    villages.map(({ number }) => number),
    pieces,
  )
  return { pieces, faults: [...parts.flatMap((part) => part.faults), ...together] }
}

/** The whole text when every piece is there. */
export function wholeText(pieces: Pieces): Omit<ProposalText, 'attachments'> | null {
  const { title, costLines, contributions, need } = pieces
  return title !== undefined && need !== undefined && costLines && contributions
    ? (pieces as Omit<ProposalText, 'attachments'>) // each step gives all of its pieces or none
    : null
}

function what(answers: Answers): Read {
  const form = checkWithPlace(answers, stepSchemas.what)
  if (form.refused) return { pieces: {}, faults: [...form.faults] }
  const { fields, point } = form.value
  const { language, ...text } = fields
  const need = first(answers.need ?? [])
  const told = textLanguage({ ...text, need, ...(language && { language }) })
  return { pieces: { ...text, language: told, point }, faults: [] }
}

function whom(answers: Answers): Read {
  const form = checkAnswers(answers, stepSchemas.whom)
  return form.refused
    ? { pieces: {}, faults: [...form.faults] }
    : { pieces: form.value, faults: [] }
}

function cost(answers: Answers): Read {
  const { lines, faults } = readCostRows(costRows(answers))
  return { pieces: faults.length > 0 ? {} : { costLines: lines }, faults }
}

/** The rows of the cost table as they were typed, however many fields of a row arrived. */
export function costRows(answers: DraftAnswers): CostRow[] {
  const column = (name: string) => answers[name] ?? []
  const [what, quantity] = [column('line-what'), column('line-quantity')]
  const [unit, price] = [column('line-unit'), column('line-price')]
  const rows = Math.max(what.length, quantity.length, unit.length, price.length, 1)
  return Array.from({ length: rows }, (_, row) => ({
    what: what[row] ?? '',
    quantity: quantity[row] ?? '',
    unit: unit[row] ?? '',
    price: price[row] ?? '',
  }))
}

function help(answers: Answers): Read {
  const form = checkAnswers(answers, stepSchemas.help)
  if (form.refused) return { pieces: {}, faults: [...form.faults] }
  const { value } = form
  const { contributions, faults } = readContributions({
    money: value['money-value'],
    labour: { what: value['labour-what'], value: value['labour-value'] },
    things: { what: value['things-what'], value: value['things-value'] },
  })
  return { pieces: { contributions, upkeep: value.upkeep }, faults }
}
