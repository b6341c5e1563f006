import { dayOf, instantOf } from '#app/domain/calendar/day.ts'
import { pageOf } from '#app/domain/lists/arrange.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { actText } from '#app/domain/signatures/act-content.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { actsSignedBy } from '#models/signatures/pending-act.server.ts'
import type { Situation } from '../situation.ts'
import { actKinds } from './act-kinds.server.ts'
import { actVillages } from './show-act.server.ts'
import { signableActs } from './signable-acts.server.ts'

/** Each is shown whole; more of them on one page nobody reads. */
const shownAtOnce = 20

type ShownAct = Omit<PendingAct, 'place' | 'payload'>

export type WaitingForMe = {
  /** Signed here together, each with the text that its hash is of. */
  acts: readonly { act: ShownAct; text: string }[]
  page: number
  pages: number
  /** Signed on their own page. */
  alone: readonly ShownAct[]
  signedToday: readonly ShownAct[]
  villages: Awaited<ReturnType<typeof actVillages>>
}

/** Everything that the person who asks can sign now. */
export async function showWaitingActs(
  situation: Situation,
  wanted: number,
): Promise<Outcome<WaitingForMe>> {
  const { person, place, at } = situation
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const [signable, signedToday, villages] = await Promise.all([
    signableActs(situation),
    actsSignedBy(place, allowed.value.id, instantOf(dayOf(at))),
    actVillages(place),
  ])
  const together = signable.filter(({ kind }) => actKinds[kind].together)
  const { page, pages, skip } = pageOf(together.length, wanted, shownAtOnce)
  return accepted({
    acts: together.slice(skip, skip + shownAtOnce).map((act) => ({
      act: shown(act),
      text: actText(act, act.content),
    })),
    page,
    pages,
    alone: signable.filter(({ kind }) => !actKinds[kind].together).map(shown),
    signedToday: signedToday.map(shown),
    villages,
  })
}

const shown = ({ place: _, payload: __, ...act }: PendingAct): ShownAct => act
