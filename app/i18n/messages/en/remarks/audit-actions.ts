import type { remarkAuditActions } from '#app/domain/remarks/manifest.ts'

export const remarkAudit: Record<keyof typeof remarkAuditActions, string> = {
  'remark-written': 'Wrote a remark on the budget',
  'remark-joined': 'Joined a remark',
  'remark-assigned': 'Named who answers a remark',
  'remark-answered': 'Answered a remark',
  'remark-word-said': 'Said whether it was an answer',
  'draft-put-to-kenesh': 'Put a draft to the vote of the kenesh',
  'draft-taken-back': 'Took a draft back from the kenesh',
  'remark-hidden': 'Hid a remark',
  'remark-shown': 'Showed a remark again',
  'levers-set': 'Said what can be moved in the simulator',
}
