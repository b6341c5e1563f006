import type { Official } from '#app/domain/evaluation/evaluation.ts'
import { checkExclusion, type Exclusion, excludesAfter } from '#app/domain/evaluation/exclusion.ts'
import { fault, firstRefusal, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import { readersOf } from '#app/domain/proposals/readers.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepExclusion, readExclusionIn } from '#models/evaluation/exclusion.server.ts'
import { updateProposal } from '#models/proposals/proposal.server.ts'
import { type CheckCase, officialOf, readCaseIn } from './read-case.server.ts'

/** `linked` false takes an earlier link back; the reason is public either way. */
export type LinkExclusion = { proposal: number; other: number; linked: boolean; reason: string }

/** Notes at both proposals that they cannot both be carried out, or that they can after all. */
export async function linkExclusion(
  situation: Situation,
  command: LinkExclusion,
): Promise<Outcome<{ proposal: number }>> {
  const { person, place, at } = situation
  const { proposal: number, other, linked, reason } = command
  return perform(situation, async (tx) => {
    const [one, two] = [await readCaseIn(tx, place, number), await readCaseIn(tx, place, other)]
    if (one.refused) return one
    const allowed = may(person, 'link-exclusion', one.value.subject, at)
    if (allowed.refused) return allowed
    if (two.refused) return refuseInput([fault('other', 'no-such-proposal', { number: other })])
    const refusal = firstRefusal(checkExclusion(one.value.proposal, two.value.proposal, linked))
    if (refusal) return refusal
    await write(tx, situation, [one.value, two.value], {
      ...command,
      by: officialOf(allowed.value),
    })
    return done(
      { proposal: number },
      linked ? 'exclusion-linked' : 'exclusion-unlinked',
      `proposal/${number}`,
      {
        other,
        reason,
      },
    )
  })
}

async function write(
  tx: Transaction,
  situation: Situation,
  [one, two]: [CheckCase, CheckCase],
  { linked, reason, by }: LinkExclusion & { by: Official },
) {
  const { place, at } = situation
  const numbers = [one.proposal.number, two.proposal.number].sort((a, b) => a - b)
  const [low = 0, high = 0] = numbers
  const before = await readExclusionIn(tx, place, low, high)
  const act = { linked, reason, by, at }
  const round = one.round.number
  const exclusion: Exclusion = {
    place,
    round,
    low,
    high,
    active: linked,
    acts: [...(before?.acts ?? []), act],
  }
  await keepExclusion(tx, exclusion)
  for (const [mine, other] of [
    [one, two],
    [two, one],
  ] as const) {
    const excludes = excludesAfter(mine.proposal.excludes, other.proposal.number, linked)
    await updateProposal(tx, place, mine.proposal.number, { excludes })
    const kind = linked ? 'exclusion-linked' : 'exclusion-unlinked'
    const facts = { proposal: namedBy(mine.proposal), other: namedBy(other.proposal), reason }
    await tell(tx, situation, readersOf(mine.proposal), kind, facts)
  }
}
