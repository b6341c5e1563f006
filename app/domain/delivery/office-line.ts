import type { Day } from '../calendar/day.ts'
import type { InLanguages } from '../language.ts'
import { type Delivery, type DeliveryStage, deliveryStages, presentStage } from './delivery.ts'
import { daysLate, firstPlanned } from './plan-changes.ts'
import { stageOfNews } from './timeline.ts'

/** A funded project as the office works on it. */
export type DeliveryLine = Delivery & {
  /** The title of the round that funded it, and the village's name; null for the whole aimak. */
  roundTitle: InLanguages
  villageName: InLanguages | null
  /** The stage it is in; null once it is opened. */
  stage: DeliveryStage | null
  /** When the present stage should be done by its first plan; null where no day was ever planned, or all is done. */
  due: Day | null
  /** Whole days since then; 0 where it is not late. */
  lateDays: number
  /** The stages that are done and of which no photo was shown. */
  withoutPhoto: readonly DeliveryStage[]
}

/** What the office sees of a delivery on a day. */
export function deliveryLine(
  delivery: Delivery,
  names: Pick<DeliveryLine, 'roundTitle' | 'villageName'>,
  today: Day,
): DeliveryLine {
  const stage = presentStage(delivery.stages)
  const due = stage && firstPlanned(delivery, stage)
  return {
    ...delivery,
    ...names,
    ...{ stage, due },
    lateDays: daysLate(delivery, stage, today),
    withoutPhoto: stagesWithoutPhoto(delivery),
  }
}

/** The stages that are done and of which nobody has shown a photo. */
export function stagesWithoutPhoto({ stages, news }: Pick<Delivery, 'stages' | 'news'>) {
  const isShown = (stage: DeliveryStage) =>
    news.some((entry) => entry.photos.length > 0 && stageOfNews(entry, stages) === stage)
  return deliveryStages.filter((stage) => stages[stage].actual !== null && !isShown(stage))
}

/** What a clerk takes up first: the latest first, then by the day it should be done, then what has no day, then the opened. */
export function inOrderOfWork(lines: readonly DeliveryLine[]): DeliveryLine[] {
  const rank = ({ stage, due }: DeliveryLine) => (stage === null ? '~~' : (due ?? '~'))
  return [...lines].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)]
    return one < other ? -1 : one > other ? 1 : a.proposal - b.proposal
  })
}
