import { dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { type Report, reportDue } from '#app/domain/evaluation/report.ts'
import { pathsOf } from '#app/paths.ts'
import { waitingReports } from '#models/evaluation/report.server.ts'
import { titlesOf } from '#models/proposals/proposal.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'

/** Reports of breaches that nobody has answered, one line a proposal, the longest waiting first. */
export const reportWork: Contribution = async ({ person, place, at, language }) => {
  const waiting = await waitingReports(place)
  const byProposal = new Map<number, Report[]>()
  for (const report of waiting)
    byProposal.set(report.proposal, [...(byProposal.get(report.proposal) ?? []), report])
  const titles = await titlesOf(place, [...byProposal.keys()])
  const paths = pathsOf(language, place)
  return [...byProposal].map(
    ([number, reports]): WorkItem => ({
      kind: 'answer-reports',
      given: { number, title: titles.get(number) ?? '', count: reports.length },
      where: null,
      due: endOf(reports),
      ...doneBy({ person, at }, 'moderate-proposal', { place }),
      href: paths.reportsAbout(number),
    }),
  )
}

/** A day's work is due when the day has ended; the first report has waited longest. */
function endOf([first]: readonly Report[]): Date | null {
  return first ? instantOf(dayPlus(reportDue(first), 1)) : null
}
