import type { NextStep } from '#app/domain/rounds/next-step.ts'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { sentence } from '#app/i18n/texts.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** What comes next for a round: what can be done now, what waits, what is done, and why the rest is not possible. */
export function StepTable({ round, steps }: { round: RoundOverview; steps: readonly NextStep[] }) {
  const text = useText().roundOffice
  const names = useNames()
  return (
    <Table
      caption={text.steps}
      quietCaption
      rows={steps}
      keyOf={({ kind }) => kind}
      columns={[
        { key: 'step', label: text.step, cell: ({ kind }) => names[kind] },
        { key: 'state', label: text.state, cell: (step) => <State step={step} round={round} /> },
        {
          key: 'open',
          act: true,
          label: text.open,
          cell: (step) => <StepLink step={step} number={round.number} />,
        },
      ]}
    />
  )
}

function useNames(): Record<NextStep['kind'], string> {
  const text = useText().roundOffice
  return {
    change: text.editTitle,
    publish: text.publishTitle,
    open: text.openTitle,
    extend: text.extendTitle,
  }
}

function State({ step, round }: { step: NextStep; round: RoundOverview }) {
  const text = useText()
  const language = useLanguage()
  if (step.state === 'waiting') return <Tag kind="on">{text.signatures.waiting}</Tag>
  if (step.state === 'not-now')
    return (
      <>
        <Tag kind="wait">{text.roundOffice.notNow}</Tag>{' '}
        {step.why ? sentence(step.why, language) : null}
      </>
    )
  if (step.state === 'possible') return <Tag>{text.roundOffice.possible}</Tag>
  return (
    <>
      <Tag kind="yes">{text.roundOffice.done}</Tag>{' '}
      {step.kind === 'open' && round.frozen
        ? text.roundOffice.opened(round.frozen.at, round.frozen.hash)
        : text.roundOffice.published(round.counts.onBallot)}
    </>
  )
}

function StepLink({ step, number }: { step: NextStep; number: number }) {
  const text = useText()
  const paths = usePaths()
  if (step.state === 'waiting' && step.act !== null)
    return <a href={paths.act(step.act)}>{text.desk.work['sign-act'].button}</a>
  if (step.state !== 'possible') return null
  const hrefs = {
    change: paths.editRound(number),
    publish: paths.publishList(number),
    open: paths.openVote(number),
    extend: paths.extendPhase(number),
  }
  return (
    <ButtonLink second href={hrefs[step.kind]}>
      {text.roundOffice.open}
    </ButtonLink>
  )
}
