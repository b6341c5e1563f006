import type { Day } from '../calendar/day.ts'
import type { Tyiyn } from '../money.ts'
import type { ProjectLook } from '../rounds/project-look.ts'
import type { Theme } from '../rounds/round.ts'
import type { TitleWords } from '../words/office-title.ts'
import { type Delivery, type DeliveryStage, deliveryStages, presentStage } from './delivery.ts'
import { daysLate } from './plan-changes.ts'

/** A funded project as residents look at it: what was given and spent, how far it is, how late. */
export type BuiltProject = TitleWords & {
  number: number
  title: string
  village: number | null
  granted: Tyiyn
  spent: Tyiyn
  theme: Theme
  /** The newest photo of the work, else the proposal's own; null where there is none. */
  photo: string | null
  /** How many of the stages are done. */
  done: number
  /** The stage it is in; null once it is opened. */
  stage: DeliveryStage | null
  openedOn: Day | null
  /** Whole days since the present stage should have been done by its first plan; 0 where it is not late. */
  lateDays: number
}

/** How one delivery stands on a day. */
export function builtProject(delivery: Delivery, look: ProjectLook, today: Day): BuiltProject {
  const { proposal, title, officeTitles, language, village, granted, spent, stages, news } =
    delivery
  const stage = presentStage(stages)
  const newest = news.flatMap(({ photos }) => photos).at(-1)
  return {
    ...{ number: proposal, title, officeTitles, language, village, granted, spent, stage },
    theme: look.theme,
    photo: newest?.id ?? look.photo,
    done: stage === null ? deliveryStages.length : deliveryStages.indexOf(stage),
    openedOn: stage === null ? stages.opening.actual : null,
    lateDays: daysLate(delivery, stage, today),
  }
}

/** What is opened first, the newest before the older; then what is furthest on. */
export function inOrderOfBuilding(projects: readonly BuiltProject[]): BuiltProject[] {
  return [...projects].sort(
    (a, b) =>
      b.done - a.done || (b.openedOn ?? '').localeCompare(a.openedOn ?? '') || a.number - b.number,
  )
}

/** How many of the projects are opened, and how many are still on their way. */
export function countBuilt(projects: readonly Pick<BuiltProject, 'stage'>[]) {
  const opened = projects.filter(({ stage }) => stage === null).length
  return { opened, onTheWay: projects.length - opened }
}
