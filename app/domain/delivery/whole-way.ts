import { instantOf } from '../calendar/day.ts'
import type { Attachment } from '../proposals/proposal.ts'
import { type Delivery, type DeliveryStage, deliveryStages } from './delivery.ts'

/** One thing that happened to a project on its way; `at` is the beginning of the day where only a day is known. */
export type WayEvent = { at: Date } & (
  | { kind: 'sent'; by: string }
  | { kind: 'edited' }
  | { kind: 'vote-opened' }
  | { kind: 'funded'; votes: number }
  | { kind: 'stage'; stage: DeliveryStage }
  | { kind: 'news'; by: string; note: string; photos: readonly Attachment[] }
)

type Known = {
  delivery: Pick<Delivery, 'stages' | 'news'>
  author: string
  /** When each version of the text was sent. */
  versions: readonly Date[]
  voteOpened: Date | null
  result: { at: Date; votes: number } | null
}

/** The whole way from the idea to the opening in the order of time. */
export function wholeWay({ delivery, author, versions, voteOpened, result }: Known): WayEvent[] {
  const [sent, ...edits] = versions
  const events: WayEvent[] = [
    ...(sent ? [{ at: sent, kind: 'sent' as const, by: author }] : []),
    ...edits.map((at) => ({ at, kind: 'edited' as const })),
    ...(voteOpened ? [{ at: voteOpened, kind: 'vote-opened' as const }] : []),
    ...(result ? [{ at: result.at, kind: 'funded' as const, votes: result.votes }] : []),
    ...deliveryStages.flatMap((stage) => {
      const { actual } = delivery.stages[stage]
      return actual ? [{ at: instantOf(actual), kind: 'stage' as const, stage }] : []
    }),
    ...delivery.news.map((news) => ({ kind: 'news' as const, ...news })),
  ]
  return events.sort((a, b) => a.at.getTime() - b.at.getTime())
}
