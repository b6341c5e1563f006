import { type NounLists, typesOf } from '../noun-lists.ts'
import { evaluationAuditActions } from './audit-actions.ts'
import type { JudgementContent } from './judgement-content.ts'
import type { EvaluationMessages } from './messages.ts'
import { evaluationPermissions } from './permissions.ts'
import type { EvaluationReasons } from './reasons.ts'
import { evaluationRetention } from './retention.ts'
import type { CheckWork } from './work.ts'

export const evaluationLists = {
  permissions: evaluationPermissions,
  auditActions: evaluationAuditActions,
  retention: evaluationRetention,
  reasons: typesOf<EvaluationReasons>(),
  messages: typesOf<EvaluationMessages>(),
  work: typesOf<CheckWork>(),
  signed: typesOf<{ 'decide-check': JudgementContent }>(),
} satisfies NounLists
