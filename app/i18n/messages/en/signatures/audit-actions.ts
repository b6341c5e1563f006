import type { signatureAuditActions } from '#app/domain/signatures/manifest.ts'

export const signatureAudit: Record<keyof typeof signatureAuditActions, string> = {
  'act-asked': 'Asked for an act that needs a second signature',
  'act-declined': 'Declined an act that was asked for',
  'act-ended': 'An act ended: what was to be signed has changed',
  'act-withdrawn': 'Whoever asked for an act took the request back',
}
