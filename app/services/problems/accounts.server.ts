import { contactFault, parseContact } from '#app/domain/accounts/contact.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { changeDraft } from '#models/problems/draft.server.ts'
import { checkReachable } from '../accounts/check-reachable.server.ts'
import { checkTypedCode } from '../accounts/codes/check-typed-code.server.ts'
import { findCode } from '../accounts/codes/find-code.server.ts'
import { issueCode } from '../accounts/codes/issue-code.server.ts'
import { resendCode } from '../accounts/codes/resend-code.server.ts'
import { type KnownDevices, takeCode } from '../accounts/take-try.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { readOwnDraft } from './write-draft.server.ts'

type Asked = { login: string; name: string; named: boolean }

/** Sends a code to the phone or mail of somebody without an account; answers the word of the page that waits for it. */
export async function askProblemCode(
  situation: Situation,
  draftToken: string,
  { login, name, named }: Asked,
  devices: KnownDevices,
): Promise<Outcome<string>> {
  const draft = await readOwnDraft(situation, draftToken)
  if (draft.refused) return draft
  const contact = parseContact(login)
  if (!contact) return refuseInput([fault('login', contactFault(login), {})])
  const reachable = await checkReachable(situation.place, contact)
  if (reachable.refused) return reachable
  const allowed = await takeCode(situation, 'code', contact, devices)
  if (allowed.refused) return allowed
  return perform(situation, async (tx) => {
    if (!(await changeDraft(tx, draft.value, { contact, name, named })))
      return refuse('missing', 'problem-draft-gone', {})
    const asked = { purpose: 'problem', contact, account: null, pending: null } as const
    const token = await issueCode(tx, situation, asked)
    return done(token, 'problem-code-sent', 'problem/new')
  })
}

/** Where the code of a report went, masked. */
export const findProblemCode = (situation: Situation, token: string) =>
  findCode(situation, 'problem', token)

/** The request that a typed code belongs to. */
export const checkProblemCode = (situation: Situation, typed: { token: string; code: string }) =>
  checkTypedCode(situation, 'problem', typed)

/** Sends a new code for the same report. */
export const resendProblemCode = (situation: Situation, token: string, devices: KnownDevices) =>
  resendCode(situation, token, devices)
