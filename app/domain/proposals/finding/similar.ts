import type { Theme } from '../../rounds/round.ts'
import { foldedWords } from '../../words/fold.ts'
import { stems } from '../../words/stem.ts'

/** What two proposals are compared by. */
export type Comparable = {
  title: string
  theme: Theme
  village: number | null
  /** Names of the village: as words they say where, not what. */
  villageNames: readonly string[]
}

/** Alike enough to show; found with real pairs of titles in both languages. */
const alikeFrom = 0.42
const themeWeight = 0.2
const villageWeight = 0.15

/** Words that nearly every title has: to build, to repair, new, village, street, for. */
const commonWords =
  'куруу салуу ондоо жасоо орнотуу жаны эски айыл айылдын учун жана менен боюнча ремонт строительство установка покупка новый село села для при под над the and for new repair'
const common = new Set(foldedWords(commonWords).flatMap(stems))

function meaningfulWords({ title, villageNames }: Comparable): string[][] {
  const where = new Set(villageNames.flatMap(foldedWords).flatMap(stems))
  return foldedWords(title)
    .map(stems)
    .filter((forms) => !forms.some((form) => where.has(form) || common.has(form)))
}

/** How much two titles say the same, from 0 to 1: the share of words that have a form in common. */
function overlap(a: readonly string[][], b: readonly string[][]): number {
  if (a.length === 0 || b.length === 0) return 0
  const found = new Set(b.flat())
  const shared = a.filter((forms) => forms.some((form) => found.has(form))).length
  return (2 * shared) / (a.length + b.length)
}

/**
 * How alike two proposals are: the same words first, then the same theme, and within it the same village. Without any
 * same word: 0.
 */
function alikeness(a: Comparable, b: Comparable): number {
  const words = overlap(meaningfulWords(a), meaningfulWords(b))
  if (words === 0 || a.theme !== b.theme) return words
  return words + themeWeight + (a.village === b.village ? villageWeight : 0)
}

/** The most alike of other proposals, the closest first. */
export function mostAlike<Other extends Comparable>(
  mine: Comparable,
  others: readonly Other[],
  most: number,
): Other[] {
  return others
    .map((other) => ({ other, score: alikeness(mine, other) }))
    .filter(({ score }) => score >= alikeFrom)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other)
}
