import type { Criterion, FindingAnswer } from '#app/domain/evaluation/criteria.ts'
import type { Judgement } from '#app/domain/evaluation/evaluation.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { money } from '#app/i18n/format.ts'
import type { TagKind } from '#app/ui/parts/tag.tsx'
import type { Say } from '#app/ui/say.ts'

export type FindingRow = { key: string; name: string; kind: TagKind; finding: string; note: string }

const kinds: Record<FindingAnswer, TagKind> = {
  met: 'yes',
  'not-met': 'no',
  'not-applicable': 'plain',
}

type Opinion = Judgement & { asked: Tyiyn }

/** One check criterion by criterion, and the price where one was set; nothing where nothing was looked at. */
export function findingRows(say: Say, opinion: Opinion): FindingRow[] {
  const text = say.text.evaluation
  if (opinion.findings.length === 0) return []
  const rows = opinion.findings.map(({ criterion, answer, note }) => ({
    key: criterion,
    name: text.criteria[criterion satisfies Criterion],
    kind: kinds[answer],
    finding: text.answers[answer],
    note: say.written(note),
  }))
  return [...rows, ...priceRows(say, opinion)]
}

/** The price as a line of its own: kept or corrected, and why; then what it costs a year. */
function priceRows({ language, text: all, written }: Say, opinion: Opinion): FindingRow[] {
  const text = all.evaluation
  const { cost, asked, costReason, yearlyCost } = opinion
  if (cost === null) return []
  const isKept = cost === asked
  const figures = isKept ? text.priceAs(cost) : text.priceFrom(asked, cost)
  const price: FindingRow = {
    key: 'price',
    name: text.price,
    kind: isKept ? 'yes' : 'on',
    finding: isKept ? text.priceKept : text.priceChanged,
    note: costReason ? `${figures}. ${written(costReason)}` : figures,
  }
  if (yearlyCost === null) return [price]
  const yearly: FindingRow = {
    key: 'yearly',
    name: text.yearly,
    kind: 'plain',
    finding: money(yearlyCost, language),
    note: '',
  }
  return [price, yearly]
}
