import type { Appeal } from '#app/domain/evaluation/appeal.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { latestAppeals } from '#models/evaluation/appeal.server.ts'
import { titlesOf } from '#models/proposals/proposal.server.ts'

export type ListedAppeal = Appeal & { title: string }

/** The municipality's appeals for the office: those that wait first, the oldest of them on top. */
export async function listAppeals({
  person,
  place,
  at,
}: Situation): Promise<Outcome<ListedAppeal[]>> {
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const appeals = await latestAppeals(place)
  const titles = await titlesOf(
    place,
    appeals.map(({ proposal }) => proposal),
  )
  const listed = appeals.map((appeal) => ({ ...appeal, title: titles.get(appeal.proposal) ?? '' }))
  const waiting = listed.filter(({ decision }) => !decision).reverse()
  return accepted([...waiting, ...listed.filter(({ decision }) => decision)])
}
