import type { Criterion, FindingAnswer } from '#app/domain/evaluation/criteria.ts'
import type { Judgement } from '#app/domain/evaluation/evaluation.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { money } from '#app/i18n/format.ts'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { opinion: Judgement & { asked: Tyiyn } }

type Row = { key: string; name: string; kind: TagKind; finding: string; note: string }

const kinds: Record<FindingAnswer, TagKind> = {
  met: 'yes',
  'not-met': 'no',
  'not-applicable': 'plain',
}

/** One check criterion by criterion, and the price where one was set. */
export function OpinionTable({ opinion }: Props) {
  const text = useText().evaluation
  const prices = usePriceRows(opinion)
  const rows: Row[] = opinion.findings.map(({ criterion, answer, note }) => ({
    key: criterion,
    name: text.criteria[criterion satisfies Criterion],
    kind: kinds[answer],
    finding: text.answers[answer],
    note,
  }))
  return (
    <Table
      caption={text.steps[opinion.step]}
      rows={[...rows, ...prices]}
      keyOf={({ key }) => key}
      columns={[
        { key: 'name', label: text.criterion, cell: ({ name }) => name },
        {
          key: 'finding',
          label: text.finding,
          cell: ({ kind, finding }) => <Tag kind={kind}>{finding}</Tag>,
        },
        { key: 'note', label: text.note, cell: ({ note }) => note },
      ]}
    />
  )
}

/** The price as a line of its own: kept or corrected, and why; then what it costs a year. */
function usePriceRows({ cost, asked, costReason, yearlyCost }: Props['opinion']): Row[] {
  const text = useText().evaluation
  const language = useLanguage()
  if (cost === null) return []
  const isKept = cost === asked
  const figures = isKept ? text.priceAs(cost) : text.priceFrom(asked, cost)
  const price: Row = {
    key: 'price',
    name: text.price,
    kind: isKept ? 'yes' : 'on',
    finding: isKept ? text.priceKept : text.priceChanged,
    note: costReason ? `${figures}. ${costReason}` : figures,
  }
  if (yearlyCost === null) return [price]
  const yearly: Row = {
    key: 'yearly',
    name: text.yearly,
    kind: 'plain',
    finding: money(yearlyCost, language),
    note: '',
  }
  return [price, yearly]
}
