import { randomBytes } from 'node:crypto'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { emptyDraft, type ProblemDraft } from '#app/domain/problems/draft.ts'
import { isClosed } from '#app/domain/problems/state.ts'
import { changeDraft, insertDraft, readDraft } from '#models/problems/draft.server.ts'
import { readProblem } from '#models/problems/problem.server.ts'
import { performUnrecorded } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { kindsIn, reportedThing } from './facilities.server.ts'

const gone = refuse('missing', 'problem-draft-gone', {})

/** Begins a report about a kind of service, or about one thing of the register; answers the word by which its writer comes back to it. */
export async function beginProblem(
  situation: Situation,
  kind: string,
  facility: number | null,
): Promise<Outcome<string>> {
  const { person, place, at } = situation
  const thing = await reportedThing(situation, facility)
  return performUnrecorded(situation, async (tx) => {
    const kinds = await kindsIn(tx, place)
    if (!kinds.some(({ key, offered }) => key === kind && offered))
      return refuseInput([fault('kind', 'facility-no-kind', {})])
    const token = randomBytes(16).toString('base64url')
    const village = person?.village ?? null
    const spot = thing?.at.kind === kind ? thing.at : { village }
    const begun = { ...emptyDraft, ...spot, kind, name: person?.name ?? '' }
    await insertDraft(tx, { ...begun, place, token, account: person?.id ?? null, at })
    return accepted(token)
  })
}

/**
 * A report that is being written, for whoever knows its word; one that an account began is that account's alone. A
 * guest who signed in meanwhile goes on with it.
 */
export async function readOwnDraft(
  { person, place }: Pick<Situation, 'person' | 'place'>,
  token: string,
): Promise<Outcome<ProblemDraft>> {
  const found = await readDraft(null, place, token)
  if (!found || found.sent !== null) return gone
  return found.account !== null && found.account !== person?.id ? gone : accepted(found)
}

/** Writes what was typed into one of the steps. */
export async function writeProblemDraft(
  situation: Situation,
  token: string,
  change: Partial<Omit<ProblemDraft, 'place' | 'token' | 'account' | 'sent'>>,
): Promise<Outcome<string>> {
  const found = await readOwnDraft(situation, token)
  if (found.refused) return found
  return performUnrecorded(situation, async (tx) =>
    (await changeDraft(tx, found.value, change)) ? accepted(token) : gone,
  )
}

/** Instead of sending it, another report is to be followed, which is open and shown. */
export async function followInstead(
  situation: Situation,
  token: string,
  number: number,
): Promise<Outcome<string>> {
  const other = await readProblem(null, { place: situation.place, number })
  if (!other) return refuse('missing', 'not-here', {})
  if (isClosed(other.state)) return refuse('conflict', 'problem-is-closed', {})
  return writeProblemDraft(situation, token, { follows: number })
}
