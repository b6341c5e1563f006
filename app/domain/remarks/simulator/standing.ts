import type { Lever, Played } from './play.ts'

/** How what was played stands: as the draft, even, with something missing or something left. */
const standings = ['untouched', 'even', 'missing', 'left'] as const
export type Standing = (typeof standings)[number]

export function standingOf({ gap, moved }: Pick<Played, 'gap' | 'moved'>): Standing {
  if (gap !== 0) return gap > 0 ? 'missing' : 'left'
  return moved > 0 ? 'even' : 'untouched'
}

/** Stands for a sum in a sentence that is filled in later. */
export const sumHere = '{}'
/** Sentences for each standing, and for each number of groups, from none on. */
export type PlayedWords = {
  gap: Readonly<Record<Standing, string>>
  note: Readonly<Record<Standing, string>>
  needed: string
  changed: readonly string[]
  others: readonly string[]
}

/** A place on a lever from its least to its most, as SVG writes it. */
export const placeOn = (amount: number, { least, most }: Pick<Lever, 'least' | 'most'>) =>
  `${(most > least ? ((amount - least) / (most - least)) * 100 : 0).toFixed(2)}%`

/** The bar of the balance: from the middle to the right what is missing, to the left what is left; ten presses fill it. */
export function gapBar(gap: number, step: number) {
  const half = Math.min(Math.abs(gap) / step / 10, 1) * 50
  return { x: `${gap < 0 ? 50 - half : 50}%`, width: `${half}%` }
}

export const filledWith = (sentence: string, sum: string) => sentence.replace(sumHere, sum)
