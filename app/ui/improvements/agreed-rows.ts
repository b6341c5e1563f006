import type { ShownImprovement } from '#app/domain/improvements/shown.ts'
import type { Say } from '#app/ui/say.ts'
import { dueIn, ownerIn } from './in-words.ts'

/** Agreed actions as a paper prints them. */
export const agreedRows = (say: Say, plan: readonly ShownImprovement[]) =>
  plan.map((one) => ({
    what: say.written(one.title),
    owner: ownerIn(say, one),
    due: dueIn(say, one),
  }))
