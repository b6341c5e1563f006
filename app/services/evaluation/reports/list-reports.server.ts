import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { waitingReports } from '#models/evaluation/report.server.ts'
import { hiddenProposals, titlesOf } from '#models/proposals/proposal.server.ts'

/** One proposal: with reports that wait (`reason` null), or hidden now. */
export type ReportedProposal = {
  number: number
  title: string
  reports: number
  since: Date
  reason: string | null
}

/** What the clerk has to answer: proposals with waiting reports, the longest waiting first, and what is hidden now. */
export async function listReports({
  person,
  place,
  at,
}: Situation): Promise<Outcome<ReportedProposal[]>> {
  const allowed = may(person, 'read-reports', { place }, at)
  if (allowed.refused) return allowed
  const [reports, hidden] = await Promise.all([waitingReports(place), hiddenProposals(place)])
  const numbers = [...new Set(reports.map(({ proposal }) => proposal))]
  const titles = await titlesOf(place, numbers)
  const reported = numbers.map((number) => {
    const about = reports.filter(({ proposal }) => proposal === number)
    const since = about[0]?.at ?? at
    return { number, title: titles.get(number) ?? '', reports: about.length, since, reason: null }
  })
  const hiddenNow = hidden.flatMap(({ number, text, hidden }) =>
    hidden
      ? [{ number, title: text.title, reports: 0, since: hidden.at, reason: hidden.reason }]
      : [],
  )
  return accepted([...reported, ...hiddenNow])
}
