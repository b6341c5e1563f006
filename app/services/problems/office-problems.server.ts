import { written } from '#app/domain/accounts/contact.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Complaint } from '#app/domain/problems/complaint.ts'
import {
  checkHiding,
  type ProblemModeration,
  problemModerations,
} from '#app/domain/problems/evaluation.ts'
import type { ProblemText } from '#app/domain/problems/problem.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { nextStates, type ProblemState } from '#app/domain/problems/state.ts'
import { complaintsAbout } from '#models/problems/complaint.server.ts'
import { readPersonal } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { readBoth } from './problems-here.server.ts'

/** A report with what only the office reads of it. */
export type OfficeProblem = {
  problem: PublicProblem
  text: ProblemText
  /** Name and phone for whoever handles it; null for who only reads. */
  sender: { name: string; contact: string } | null
  states: readonly ProblemState[]
  offered: readonly ProblemModeration[]
  /** What was said against it, without who said it. */
  complaints: readonly Omit<Complaint, 'account'>[]
}

export async function openOfficeProblem(
  situation: Situation,
  number: number,
): Promise<Outcome<OfficeProblem>> {
  const { person, place, at } = situation
  const allowed = may(person, 'see-problems', { place }, at)
  if (allowed.refused) return allowed
  const found = await readBoth(situation, number)
  if (found.refused) return found
  const { kept, shown } = found.value
  const complaints = await complaintsAbout(null, place, number)
  const waiting = complaints.filter(({ answer }) => answer === null).length
  const mayHandle = !may(person, 'handle-problem', { place }, at).refused
  const mayModerate = !may(person, 'moderate-problem', { place }, at).refused
  const { kind, village, landmark, point, title, words, photos, sender } = kept
  const office: OfficeProblem = {
    problem: shown,
    text: { kind, village, landmark, point, title, words, photos, private: kept.private },
    sender: mayHandle
      ? { name: sender.name, contact: sender.contact ? written(sender.contact) : '' }
      : null,
    states: mayHandle ? nextStates(kept.state) : [],
    offered: problemModerations.filter(
      (one) => mayModerate && !checkHiding(one, kept, waiting).refused,
    ),
    complaints: complaints.map(({ account: _unnamed, ...complaint }) => complaint),
  }
  if (!office.sender || (office.sender.name === '' && !kept.sender.contact)) return accepted(office)
  const read = { act: 'problem-sender-read', subject: `problem/${number}`, people: 1 } as const
  return readPersonal(situation, office, read)
}
