import type { Situation } from './situation.ts'

/** What a new municipality has to set up, in its order; each has its words in `desk.firstSteps`. */
export const firstStepKeys = [
  'contact',
  'villages',
  'two-admins',
  'election-officer',
  'messages',
  'round',
] as const
export type FirstStepKey = (typeof firstStepKeys)[number]

/** One of them: whether it is done, as the data say, and where it is done. */
export type FirstStep = { key: FirstStepKey; done: boolean; href: string }

/** The first steps that one noun knows of. */
export type FirstSteps = (situation: Situation) => Promise<FirstStep[]>
