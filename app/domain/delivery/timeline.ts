import { type Day, dayOf } from '../calendar/day.ts'
import {
  type Delivery,
  type DeliveryNews,
  type DeliveryStage,
  deliveryStages,
  type PlanChange,
  presentStage,
} from './delivery.ts'
import {
  costChanges,
  daysLate,
  firstPlanned,
  plannedAfterwards,
  reasonedChanges,
  timesMoved,
} from './plan-changes.ts'

/** What came before the delivery; `at` is the instant it happened. */
export type EarlierStep = { at: Date } & (
  | { kind: 'sent'; by: string }
  | { kind: 'edited' }
  | { kind: 'vote-opened' }
  | { kind: 'funded'; votes: number }
)

/** A stage of the delivery: when it was planned and done, how its plan was moved, how late it is or was, what was told in it. */
export type StageStep = {
  kind: 'stage'
  stage: DeliveryStage
  state: 'past' | 'present' | 'future'
  planned: Day | null
  actual: Day | null
  /** The day of its first plan, and how often it was moved since. */
  first: Day | null
  moved: number
  /** Its plan was written down once it was done: then nobody can say whether it was on time. */
  plannedAfterwards: boolean
  /** What was changed of its days with a reason, and of the planned cost while it was on; in order of time. */
  changes: readonly PlanChange[]
  /** Whole days after the first plan: of its end where it is done, of today where it is the present one; never below 0. */
  lateDays: number
  /** The newest first. */
  news: readonly DeliveryNews[]
}

export type ProjectTimeline = {
  earlier: EarlierStep[]
  stages: StageStep[]
  /** What was told after the opening, the newest first; and how the planned cost was changed then. */
  after: readonly DeliveryNews[]
  changesAfter: readonly PlanChange[]
}

type Known = {
  delivery: Pick<Delivery, 'stages' | 'news' | 'planChanges'>
  author: string
  /** When each version of the text was sent, in order of time. */
  versions: readonly Date[]
  voteOpened: Date | null
  result: { at: Date; votes: number } | null
}

/** One way of a project from the idea to its opening: what was, what is, what is planned. */
export function projectTimeline(known: Known, today: Day): ProjectTimeline {
  const { delivery } = known
  const { stages, news } = delivery
  const present = presentStage(stages)
  const costs = costChanges(delivery)
  const told = [...news].sort((a, b) => b.at.getTime() - a.at.getTime())
  return {
    earlier: earlierSteps(known),
    stages: deliveryStages.map((stage) => {
      const { planned, actual } = stages[stage]
      const until = actual ?? (stage === present ? today : null)
      return {
        ...{ kind: 'stage' as const, stage, planned, actual },
        state: actual ? 'past' : stage === present ? 'present' : 'future',
        first: firstPlanned(delivery, stage),
        moved: timesMoved(delivery, stage),
        plannedAfterwards: plannedAfterwards(delivery, stage),
        changes: inTime([
          ...reasonedChanges(delivery, stage),
          ...costs.filter(({ at }) => stageOn(dayOf(at), stages) === stage),
        ]),
        lateDays: until ? daysLate(delivery, stage, until) : 0,
        news: told.filter((entry) => stageOfNews(entry, stages) === stage),
      }
    }),
    after: told.filter((entry) => stageOfNews(entry, stages) === null),
    changesAfter: costs.filter(({ at }) => stageOn(dayOf(at), stages) === null),
  }
}

const inTime = (changes: readonly PlanChange[]) =>
  [...changes].sort((a, b) => a.at.getTime() - b.at.getTime())

/** The stage that news belong to: the one they name, else that of their day; null after the opening. */
export function stageOfNews(
  { at, stage }: Pick<DeliveryNews, 'at' | 'stage'>,
  stages: Delivery['stages'],
): DeliveryStage | null {
  return stage ?? stageOn(dayOf(at), stages)
}

/** The stage that a day belonged to: the first that was not done before it; null after the opening. */
function stageOn(day: Day, stages: Delivery['stages']): DeliveryStage | null {
  return (
    deliveryStages.find((stage) => {
      const { actual } = stages[stage]
      return actual === null || day <= actual
    }) ?? null
  )
}

function earlierSteps({ author, versions, voteOpened, result }: Known): EarlierStep[] {
  const [sent, ...edits] = versions
  const steps: EarlierStep[] = [
    ...(sent ? [{ at: sent, kind: 'sent' as const, by: author }] : []),
    ...edits.map((at) => ({ at, kind: 'edited' as const })),
    ...(voteOpened ? [{ at: voteOpened, kind: 'vote-opened' as const }] : []),
    ...(result ? [{ at: result.at, kind: 'funded' as const, votes: result.votes }] : []),
  ]
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime())
}
