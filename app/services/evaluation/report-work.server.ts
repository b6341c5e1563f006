import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { may } from '#app/domain/permissions/may.ts'
import { pathsOf } from '#app/paths.ts'
import { waitingReports } from '#models/evaluation/report.server.ts'
import { titlesOf } from '#models/proposals/proposal.server.ts'
import type { Contribution } from '../desk/contribution.ts'

/** Reports of breaches that nobody has answered, one line a proposal, the longest waiting first. */
export const reportWork: Contribution = async ({ person, place, at, language }) => {
  const byProposal = new Map<number, number>()
  for (const { proposal } of await waitingReports(place))
    byProposal.set(proposal, (byProposal.get(proposal) ?? 0) + 1)
  const titles = await titlesOf(place, [...byProposal.keys()])
  const own = !may(person, 'moderate-proposal', { place }, at).refused
  const paths = pathsOf(language, place)
  return [...byProposal].map(
    ([number, count]): WorkItem => ({
      kind: 'answer-reports',
      given: { number, title: titles.get(number) ?? '', count },
      where: null,
      due: null,
      who: own ? 'you' : 'clerk',
      href: paths.reportsAbout(number),
    }),
  )
}
