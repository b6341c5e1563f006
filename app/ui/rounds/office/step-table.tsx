import type { NextStep, StepState } from '#app/domain/rounds/next-step.ts'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { sentence } from '#app/i18n/texts.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { StepHands } from './step-hands.tsx'

type Props = { round: RoundOverview; steps: readonly NextStep[] }

/** The whole way of a round: what is done, what is next, by whom and when, and why the rest is not possible yet. */
export function StepTable({ round, steps }: Props) {
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
        { key: 'who', label: text.who, cell: (step) => <StepHands step={step} /> },
        { key: 'due', label: text.due, cell: (step) => <When step={step} /> },
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
    announce: text.announceTitle,
    roll: text.rollTitle,
    list: text.publishTitle,
    key: text.keyTitle,
    open: text.openTitle,
    close: text.closeTitle,
    unseal: text.unsealTitle,
    count: text.countTitle,
    result: text.resultTitle,
    deliver: text.deliverTitle,
    extend: text.extendTitle,
  }
}

const tags: Record<StepState, TagKind> = {
  done: 'yes',
  possible: 'on',
  others: 'on',
  waiting: 'on',
  running: 'on',
  itself: 'wait',
  'not-now': 'wait',
}

function State({ step, round }: { step: NextStep; round: RoundOverview }) {
  const { roundOffice: text, signatures } = useText()
  const language = useLanguage()
  const words: Record<StepState, string> = {
    done: text.done,
    possible: text.possible,
    others: text.others,
    waiting: signatures.waiting,
    running: text.running,
    itself: text.itself,
    'not-now': text.notNow,
  }
  const done = useDone(step, round)
  return (
    <>
      <Tag kind={tags[step.state]}>{words[step.state]}</Tag>{' '}
      {step.why ? sentence(step.why, language) : done}
    </>
  )
}

/** What came of a step so far, in figures. */
function useDone({ kind, state, parts }: NextStep, { frozen }: RoundOverview): string | null {
  const text = useText().roundOffice
  if (kind === 'open') return frozen ? text.opened(frozen.at, frozen.hash) : text.opensFixed
  if (!parts) return null
  if (kind === 'key' && state !== 'done') return parts.done === 0 ? text.keyFree : text.keyUntried
  if (kind === 'list') return text.listedOf(parts.done, parts.of)
  if (kind !== 'deliver') return null
  return state === 'done' && parts.of === 0 ? text.noneFunded : text.openedOf(parts.done, parts.of)
}

function When({ step: { state, due, doneAt, who } }: { step: NextStep }) {
  const text = useText().roundOffice
  // What the portal does itself is done at its time.
  if (doneAt) return who.length === 0 ? text.dueAt(doneAt) : text.doneAt(doneAt)
  if (!due || state === 'done') return null
  return who.length === 0 ? text.dueAt(due) : text.dueBy(due)
}

function StepLink({ step, number }: { step: NextStep; number: number }) {
  const text = useText()
  const paths = usePaths()
  const { kind, state, act } = step
  if (state === 'waiting' && act !== null)
    return <a href={paths.act(act)}>{text.desk.work['sign-act'].button}</a>
  const hrefs: Partial<Record<NextStep['kind'], string>> = {
    change: paths.editRound(number),
    announce: paths.roundDraft(number),
    roll: paths.officeRoll,
    list: paths.publishList(number),
    key: paths.commissionKey(number),
    unseal: paths.openedBallots(number),
    open: paths.openVote(number),
    count: paths.countRound(number),
    result: paths.countRound(number),
    deliver: paths.officeDeliveries,
    extend: paths.extendPhase(number),
  }
  const href = hrefs[kind]
  if (state === 'possible' && href)
    return (
      <ButtonLink second href={href}>
        {text.roundOffice.open}
      </ButtonLink>
    )
  const isRead = kind === 'count' || kind === 'result'
  return isRead && href && (state === 'done' || state === 'running') ? (
    <a href={href}>{text.roundOffice.open}</a>
  ) : null
}
