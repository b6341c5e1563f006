import type { ExactMoney } from '../explain/explanation.ts'
import { followShare } from '../explain/own-share.ts'
import type { PotRecounted } from './recount.ts'

/** What became of one person's choices in one pot. */
export type OwnChoices = {
  village: number | null
  /** What this voter had, and what was left; null where the rule knows no shares or points were given. */
  share: ExactMoney | null
  left: ExactMoney | null
  choices: readonly {
    number: number
    title: string
    fate: 'paid' | 'completion' | 'funded' | 'not-funded'
    paid: ExactMoney | null
  }[]
}

/** Follows one person's choices through a recount; pots without any of them are left out. */
export function followChoices(
  pots: readonly PotRecounted[],
  chosen: ReadonlySet<number>,
): OwnChoices[] {
  return pots.flatMap((pot) => {
    const own = pot.projects.filter(({ number }) => chosen.has(number))
    return own.length === 0 ? [] : [followIn(pot, own)]
  })
}

function followIn(pot: PotRecounted, own: PotRecounted['projects']): OwnChoices {
  const shares = pot.withPoints ? null : pot.shares
  const followed = shares && followShare(shares, new Map(own.map(({ id }) => [id, 1])))
  const funded = new Map(pot.funded.map((one) => [one.number, one]))
  return {
    village: pot.village,
    share: shares?.share ?? null,
    left: followed?.left ?? null,
    choices: own.map(({ number, id, title }) => {
      const won = funded.get(number)
      const paid = followed?.paid.find((part) => part.id === id)?.amount ?? null
      const byShares = shares && !won?.completion ? 'paid' : 'funded'
      const fate = !won ? 'not-funded' : won.completion ? 'completion' : byShares
      return { number, title, fate, paid }
    }),
  }
}
