import {
  checkModeration,
  type Moderation,
  moderations,
  type Report,
} from '#app/domain/evaluation/report.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { reportsAbout } from '#models/evaluation/report.server.ts'
import { readCase, type ShownProposal, shownOf } from '../read-case.server.ts'

/** A report as the office reads it: without who sent it. */
export type OfficeReport = Omit<Report, 'account'>

export type ReportedCase = {
  proposal: ShownProposal
  reports: OfficeReport[]
  /** What this person may do about it now. */
  offered: Moderation[]
}

/** One proposal with everything that was reported about it. */
export async function openReports(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<ReportedCase>> {
  const allowed = may(person, 'read-reports', { place }, at)
  if (allowed.refused) return allowed
  const found = await readCase(place, number)
  if (found.refused) return found
  const { proposal, subject } = found.value
  const reports = await reportsAbout(place, number)
  const waiting = reports.filter(({ answer }) => answer === null).length
  const mayModerate = !may(person, 'moderate-proposal', subject, at).refused
  return accepted({
    proposal: shownOf(proposal),
    reports: reports.map(({ account: _unnamed, ...report }) => report),
    offered: moderations.filter(
      (kind) => mayModerate && !checkModeration(kind, proposal, waiting).refused,
    ),
  })
}
