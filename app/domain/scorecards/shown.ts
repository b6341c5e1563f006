import type { ShownFacility } from '../facilities/facility.ts'
import type { InLanguages } from '../language.ts'
import { type Group, groups, type ScoreCard, type Scores } from './scorecard.ts'

/** Of a smaller group no score is published: its members would be known by it. */
const fewestInGroup = 5

/** A group as everybody reads it; `scores` is null where its people are too few. */
export type ShownGroup = { group: Group; people: number; scores: Scores | null }

/** A card as everybody reads it: what too few said is not in it at all. */
export type PublicCard = Omit<ScoreCard, 'groups' | 'account'> & { groups: readonly ShownGroup[] }

/** The groups that were there, each with how many they were; the scores of too few are left out. */
export function publicCard({ account: _, groups: sat, ...rest }: ScoreCard): PublicCard {
  return {
    ...rest,
    groups: groups.flatMap((group): ShownGroup[] => {
      const found = sat[group]
      if (!found || found.people === 0) return []
      const { people, scores } = found
      return [{ group, people, scores: people < fewestInGroup ? null : scores }]
    }),
  }
}

/** One indicator in one round: what each group said, what the provider said, and how far they are apart. */
export type CardLine = {
  key: string
  name: InLanguages
  scores: Readonly<Partial<Record<Group, number>>>
  own: number | null
  /** The provider's own score less the lowest of the groups; null where one of the two is missing. */
  gap: number | null
  /** The same indicator in the round before; null where it was not asked. */
  before: Pick<CardLine, 'scores' | 'own'> | null
}

/** The indicators of a card beside those of the round before, the widest gap first, else in the order of the card. */
export function linesOf(card: PublicCard, before: PublicCard | null): CardLine[] {
  const lines = card.indicators.map(({ key, name }): CardLine => {
    const { scores, own } = saidOf(card, key)
    const lowest = Math.min(...Object.values(scores))
    const gap = own === null || !Number.isFinite(lowest) ? null : own - lowest
    const earlier = before?.indicators.some((one) => one.key === key) ? saidOf(before, key) : null
    return { key, name, scores, own, gap, before: earlier }
  })
  return lines
    .map((line, at) => ({ line, at }))
    .sort((a, b) => (b.line.gap ?? -9) - (a.line.gap ?? -9) || a.at - b.at)
    .map(({ line }) => line)
}

function saidOf(card: PublicCard, key: string): Pick<CardLine, 'scores' | 'own'> {
  const said = card.groups.flatMap(({ group, scores }) => {
    const score = scores?.[key]
    return score === undefined ? [] : [[group, score] as const]
  })
  return { scores: Object.fromEntries(said), own: card.own[key] ?? null }
}

/** The widest gap of a card, with where it is; null where nothing can be compared or nobody is below. */
export function widestGap(lines: readonly CardLine[]): (CardLine & { gap: number }) | null {
  const [first] = lines
  return first && first.gap !== null && first.gap > 0 ? { ...first, gap: first.gap } : null
}

/** A card with what it is about, and the round before. */
export type ShownCard = PublicCard & { about: ShownFacility; before: PublicCard | null }
