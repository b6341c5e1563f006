import { type Tyiyn, tyiyn } from '#app/domain/money.ts'
import type {
  NumberedExplanation,
  NumberedGreedyStep,
  NumberedShareStep,
} from '#app/domain/tally/explain/numbered-explanation.ts'
import { readable } from '#app/domain/tally/explain/readable.ts'
import type { PotCount } from '#app/domain/tally/round-result.ts'
import { count, money } from '#app/i18n/format.ts'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { ExactPayments } from './exact-payments.tsx'
import type { TitleOf } from './title-of.ts'

type Props = {
  explanation: NumberedExplanation
  decided: Pick<PotCount, 'funded'>
  titleOf: TitleOf
  /** The project this page is about: its row is marked. */
  here: number
  costOf: (number: number) => Tyiyn
}

/** The whole count, one row a step, and what was added from the money left. */
export function CountSteps(props: Props) {
  const { explanation } = props
  const text = useText().explained.steps
  const language = useLanguage()
  const sharesLead =
    explanation.kind === 'equal-shares' && explanation.byPoints ? text.pointsLead : text.sharesLead
  return (
    <section>
      <h2>{text.heading}</h2>
      {explanation.kind === 'greedy' ? (
        <>
          <p>{text.greedyLead}</p>
          <GreedySteps {...props} steps={explanation.steps} />
        </>
      ) : (
        <>
          <p>{sharesLead(money(readable(explanation.share), language))}</p>
          <ShareSteps {...props} steps={explanation.steps} byPoints={explanation.byPoints} />
          <p>
            <small>{text.rounded}</small>
          </p>
          <ExactPayments steps={explanation.steps} titleOf={props.titleOf} />
        </>
      )}
    </section>
  )
}

/** A granted project in its turn; those added by the completion have no step of the rule. */
type Row<Step> = { number: number; at: number; cost: Tyiyn; step: Step | null }

function rowsOf<Step extends { number: number }>(
  { decided, costOf }: Props,
  steps: readonly Step[],
): Row<Step>[] {
  const found = new Map(steps.map((step) => [step.number, step]))
  return decided.funded.map(({ number, step }) => ({
    number,
    at: step,
    cost: costOf(number),
    step: found.get(number) ?? null,
  }))
}

function useShared<Step>({ titleOf, here }: Props): Column<Row<Step>>[] {
  const text = useText().explained.steps
  const language = useLanguage()
  return [
    {
      key: 'proposal',
      label: text.proposal,
      cell: ({ number, at }) => {
        const name = `${count(at, language)}. ${titleOf(number)}`
        return number === here ? <mark>{name}</mark> : name
      },
    },
    { key: 'cost', label: text.cost, sum: true, cell: ({ cost }) => money(cost, language) },
  ]
}

function GreedySteps(props: Props & { steps: readonly NumberedGreedyStep[] }) {
  const text = useText().explained.steps
  const language = useLanguage()
  const columns: Column<Row<NumberedGreedyStep>>[] = [
    ...useShared<NumberedGreedyStep>(props),
    {
      key: 'votes',
      label: text.votes,
      sum: true,
      cell: ({ step }) => (step ? count(step.votes, language) : text.free),
    },
    {
      key: 'before',
      label: text.moneyBefore,
      sum: true,
      cell: ({ step }) => (step ? money(tyiyn(step.moneyBefore), language) : ''),
    },
  ]
  return <Steps columns={columns} rows={rowsOf(props, props.steps)} />
}

function ShareSteps(props: Props & { steps: readonly NumberedShareStep[]; byPoints: boolean }) {
  const text = useText().explained.steps
  const language = useLanguage()
  const figure = (of: (step: NumberedShareStep) => string) => (row: Row<NumberedShareStep>) =>
    row.step ? of(row.step) : ''
  const columns: Column<Row<NumberedShareStep>>[] = [
    ...useShared<NumberedShareStep>(props),
    {
      key: 'votes',
      label: text.supporters,
      sum: true,
      cell: ({ step, cost }) =>
        step ? count(step.supporters, language) : cost === 0 ? text.free : text.completion,
    },
    {
      key: 'payment',
      label: props.byPoints ? text.perPoint : text.payment,
      sum: true,
      cell: figure(({ payment }) => money(readable(payment), language)),
    },
    {
      key: 'all',
      label: text.paidAll,
      sum: true,
      cell: figure(({ paidAll }) => count(paidAll, language)),
    },
    {
      key: 'effective',
      label: props.byPoints ? text.effectivePoints : text.effective,
      sum: true,
      cell: figure(({ effectiveSupport }) => count(Math.round(effectiveSupport), language)),
    },
  ]
  return <Steps columns={columns} rows={rowsOf(props, props.steps)} />
}

function Steps<Step>({ columns, rows }: { columns: Column<Row<Step>>[]; rows: Row<Step>[] }) {
  const caption = useText().explained.steps.heading
  return (
    <Table
      caption={caption}
      quietCaption
      columns={columns}
      rows={rows}
      keyOf={({ number }) => number}
    />
  )
}
