import { type Day, dayOf, daysBetween } from '../calendar/day.ts'
import {
  type Delivery,
  type DeliveryNews,
  type DeliveryStage,
  deliveryStages,
  presentStage,
} from './delivery.ts'

/** What came before the delivery; `at` is the instant it happened. */
export type EarlierStep = { at: Date } & (
  | { kind: 'sent'; by: string }
  | { kind: 'edited' }
  | { kind: 'vote-opened' }
  | { kind: 'funded'; votes: number }
)

/** A stage of the delivery: when it was planned and done, by how many days it is or was late, what was told in it. */
export type StageStep = {
  kind: 'stage'
  stage: DeliveryStage
  state: 'past' | 'present' | 'future'
  planned: Day | null
  actual: Day | null
  /** Whole days after the plan: of its end where it is done, of today where it is the present one; never below 0. */
  lateDays: number
  /** The newest first. */
  news: readonly DeliveryNews[]
}

export type ProjectTimeline = {
  earlier: EarlierStep[]
  stages: StageStep[]
  /** What was told after the opening, the newest first. */
  after: readonly DeliveryNews[]
}

type Known = {
  delivery: Pick<Delivery, 'stages' | 'news'>
  author: string
  /** When each version of the text was sent, in order of time. */
  versions: readonly Date[]
  voteOpened: Date | null
  result: { at: Date; votes: number } | null
}

/** One way of a project from the idea to its opening: what was, what is, what is planned. */
export function projectTimeline(known: Known, today: Day): ProjectTimeline {
  const { stages, news } = known.delivery
  const present = presentStage(stages)
  const told = [...news].sort((a, b) => b.at.getTime() - a.at.getTime())
  return {
    earlier: earlierSteps(known),
    stages: deliveryStages.map((stage) => {
      const { planned, actual } = stages[stage]
      const until = actual ?? (stage === present ? today : null)
      return {
        ...{ kind: 'stage' as const, stage, planned, actual },
        state: actual ? 'past' : stage === present ? 'present' : 'future',
        lateDays: planned && until && planned < until ? daysBetween(planned, until) : 0,
        news: told.filter((entry) => stageOfNews(entry, stages) === stage),
      }
    }),
    after: told.filter((entry) => stageOfNews(entry, stages) === null),
  }
}

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
