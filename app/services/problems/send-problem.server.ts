import { randomBytes } from 'node:crypto'
import type { Day } from '#app/domain/calendar/day.ts'
import { type Outcome, type Refusal, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { faultsOfText } from '#app/domain/problems/check-problem.ts'
import { dueOf } from '#app/domain/problems/clock.ts'
import type { ProblemDraft } from '#app/domain/problems/draft.ts'
import type {
  Problem,
  ProblemSender,
  ProblemSource,
  ProblemText,
} from '#app/domain/problems/problem.ts'
import type { Reader } from '#app/domain/problems/voice.ts'
import { sentWords } from '#app/domain/words/sent-words.ts'
import { sha256 } from '#app/sha256.server.ts'
import { spendCode } from '#models/accounts/one-time-code.server.ts'
import { isDuplicate, type Transaction } from '#models/database/in-transaction.server.ts'
import { changeDraft } from '#models/problems/draft.server.ts'
import { insertProblem, problemSentAs } from '#models/problems/problem.server.ts'
import { type Done, done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { tell } from '../tell.server.ts'
import { checkProblemCode } from './accounts.server.ts'
import { keepPhotosOf } from './documents.server.ts'
import { kindsIn, thingOf, villagesStanding } from './facilities.server.ts'
import { follow } from './follow-problem.server.ts'
import { tellOfReport } from './following.server.ts'
import { readOwnDraft } from './write-draft.server.ts'

/** What was sent: a report with its number and the day by which it is answered, or that another one is followed. */
export type Sent = { number: number; due: Day | null; key: string | null }

/** Sends what somebody with an account wrote. */
export async function sendProblem(
  situation: Situation,
  token: string,
  named: boolean,
): Promise<Outcome<Sent>> {
  const { person, place, at } = situation
  const draft = await readOwnDraft(situation, token)
  return orSentBefore(() =>
    perform(situation, async (tx) => {
      // The same form sent again is answered before this is looked at.
      if (draft.refused) return draft
      const allowed = may(person, 'report-problem', { place }, at)
      if (allowed.refused) return allowed
      const { id, name } = allowed.value
      const sender = { account: id, contact: null, name }
      return sendDraft(tx, situation, { ...draft.value, named }, sender)
    }),
  )
}

/** Sends what somebody without an account wrote, once the code that went to their phone or mail was typed. */
export async function confirmProblem(
  situation: Situation,
  draftToken: string,
  typed: { token: string; code: string },
): Promise<Outcome<Sent>> {
  const { place, at } = situation
  const sent = await checkProblemCode(situation, typed)
  if (sent.refused) return sent
  const draft = await readOwnDraft(situation, draftToken)
  return orSentBefore(() =>
    perform({ ...situation, person: null }, async (tx) => {
      if (draft.refused) return draft
      const { contact, name } = draft.value
      if (contact?.to !== sent.value.contact.to) return refuse('conflict', 'code-expired', {})
      if (!(await spendCode(tx, place, typed.token, at)))
        return refuse('conflict', 'code-expired', {})
      return sendDraft(tx, situation, draft.value, { account: null, contact, name })
    }),
  )
}

async function orSentBefore(send: () => Promise<Outcome<Sent>>): Promise<Outcome<Sent>> {
  try {
    return await send()
  } catch (error) {
    // Two tabs at once: the unique index let one of them be written.
    if (isDuplicate(error, 'sent')) return refuse('conflict', 'problem-draft-gone', {})
    if (isDuplicate(error, 'who')) return refuse('conflict', 'problem-followed-before', {})
    throw error
  }
}

async function sendDraft(
  tx: Transaction,
  situation: Situation,
  draft: ProblemDraft,
  sender: ProblemSender,
): Promise<Done<Sent> | Refusal> {
  if (draft.follows !== null) {
    const refused = await follow(tx, situation, draft.follows, sender)
    if (refused) return refused
    await changeDraft(tx, draft, { sent: draft.follows })
    const number = draft.follows
    return done({ number, due: null, key: null }, 'problem-followed', `problem/${number}`, {
      number,
    })
  }
  const written = await writeProblem(tx, situation, {
    ...{ text: draft, sender, source: 'web', named: draft.named },
  })
  if (written.refused) return written
  if (!(await changeDraft(tx, draft, { sent: written.value.number })))
    return refuse('conflict', 'problem-draft-gone', {})
  return written
}

type Written = {
  text: ProblemText
  sender: ProblemSender
  source: ProblemSource
  named: boolean
  media?: string | null
}

/** Writes a report, from the pages or by a program, and tells its sender the number. */
export async function writeProblem(
  tx: Transaction,
  situation: Situation,
  { text, sender, source, named, media = null }: Written,
): Promise<Done<Sent> | Refusal> {
  const { place, at, language } = situation
  const kinds = await kindsIn(tx, place)
  const villages = await villagesStanding(place, at)
  const faults = faultsOfText(text, { kinds, villages })
  if (faults.length > 0) return refuseInput(faults)
  const { kind, village, landmark, point, title, words } = text
  const whose = sender.account ?? sender.contact?.to ?? source
  const where = JSON.stringify([kind, village, landmark, point])
  const sent = sha256(sentWords(whose, where, `${title} ${words}`), 'base64url')
  const before = await problemSentAs(tx, place, sent)
  if (before) return refuse('conflict', 'problem-sent-before', { number: before })
  const days = kinds.find(({ key }) => key === kind)?.reportDays ?? 1
  const due = dueOf(at, days)
  const key = sender.contact && source === 'web' ? randomBytes(16).toString('base64url') : null
  const first = {
    state: 'open',
    at,
    by: 'sender',
    text: '',
    whose: '',
    same: null,
    until: null,
  } as const
  const facility = await thingOf(situation, text)
  const problem: Omit<Problem, 'number'> = {
    ...{
      place,
      kind,
      village,
      landmark,
      point,
      facility,
      title,
      words,
      source,
      language,
      sender,
      named,
    },
    ...{ private: text.private, photos: await keepPhotosOf(tx, place, text.photos) },
    ...{
      media,
      key,
      at,
      due,
      state: 'open',
      steps: [first],
      updated: at,
      hidden: null,
      cleaned: null,
    },
  }
  const number = await insertProblem(tx, problem, sent)
  await tell(tx, situation, readersOf(problem), 'problem-taken', { number, key })
  const told = { number, state: 'open', isNew: true } as const
  await tellOfReport(tx, situation, problem, told, [sender.account])
  return done({ number, due, key }, 'problem-reported', `problem/${number}`, {
    number,
    kind: source,
  })
}

/** Who is written to about a report: whoever sent it. What a program names was not confirmed, and it tells its own people. */
export function readersOf({
  sender,
  language,
  source,
}: Pick<Problem, 'sender' | 'language' | 'source'>): Reader[] {
  if (source === 'open311') return []
  if (sender.account) return [sender.account]
  return sender.contact ? [{ contact: sender.contact, language }] : []
}
