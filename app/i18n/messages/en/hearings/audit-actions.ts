import type { hearingAuditActions } from '#app/domain/hearings/manifest.ts'

export const hearingAudit: Record<keyof typeof hearingAuditActions, string> = {
  'hearing-written': 'Prepared a hearing',
  'hearing-deleted': 'Deleted a hearing that was not announced',
  'hearing-invited': 'Wrote down who is invited to a hearing',
  'invitations-read': 'Saw the list of those invited to a hearing',
  'hearing-announced': 'Announced a hearing',
  'hearing-changed': 'Changed the notice of a hearing',
  'hearing-called-off': 'Called a hearing off',
  'hearing-attended': 'Wrote down who came to a hearing',
  'hearing-asked': 'Asked or proposed something to a hearing',
  'hearing-question-given': 'Wrote down who answers a question to a hearing',
  'hearing-answered': 'Answered a question to a hearing',
  'hearing-question-hidden': 'Took a question to a hearing from the public page',
  'hearing-minutes-published': 'Published the minutes of a hearing',
  'hearing-minutes-signed': 'Attached the signed copy of minutes',
  'order-adopted': 'Published the order of consultation',
}
