import type { Contact } from '#app/domain/accounts/contact.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { writeCode } from '#app/services/accounts/codes/issue-code.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { aProblem, aProblemDraft } from '#seed/builders/a-problem.ts'
import type { DemoContext } from '#seed/demo/seed-rounds.ts'

/** Words in the addresses of somebody who reports a problem without an account. */
export type ReportStates = {
  /** A report that is being written. */
  problemDraft: string
  /** The code that was sent for it. */
  problemCode: string
  /** The key to a report that was sent. */
  problemKey: string
}

/** Reports of problems by people without an account: one is being written, the other was sent. */
export async function reportsOfGuests({ place, at }: DemoContext): Promise<ReportStates> {
  const contact: Contact = { channel: 'sms', to: '+996700111222' }
  const problemKey = 'a-report-of-somebody'
  await aProblem({ place, at, key: problemKey })
  const asked = { purpose: 'problem', contact, account: null, pending: null } as const
  const code = await inTransaction(place, (tx) =>
    writeCode(tx, { place: placeId(place), at }, asked),
  )
  const problemDraft = await aProblemDraft({ place, at, contact })
  return { problemDraft, problemCode: code.token, problemKey }
}
