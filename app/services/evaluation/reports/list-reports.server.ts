import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { waitingReports } from '#models/evaluation/report.server.ts'
import { hiddenProposals, titlesOf } from '#models/proposals/proposal.server.ts'

export type ReportedProposal = { number: number; title: string; reports: number; since: Date }
export type HiddenProposal = { number: number; title: string; reason: string; at: Date }

/** What the clerk has to answer: proposals with waiting reports, the longest waiting first, and what is hidden now. */
export async function listReports({
  person,
  place,
  at,
}: Situation): Promise<Outcome<{ reported: ReportedProposal[]; hidden: HiddenProposal[] }>> {
  const allowed = may(person, 'read-reports', { place }, at)
  if (allowed.refused) return allowed
  const [reports, hidden] = await Promise.all([waitingReports(place), hiddenProposals(place)])
  const numbers = [...new Set(reports.map(({ proposal }) => proposal))]
  const titles = await titlesOf(place, numbers)
  return accepted({
    reported: numbers.map((number) => {
      const about = reports.filter(({ proposal }) => proposal === number)
      const since = about[0]?.at ?? at
      return { number, title: titles.get(number) ?? '', reports: about.length, since }
    }),
    hidden: hidden.flatMap(({ number, text, hidden }) =>
      hidden ? [{ number, title: text.title, reason: hidden.reason, at: hidden.at }] : [],
    ),
  })
}
