import type { ProblemModeration } from '#app/domain/problems/evaluation.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { ModerationForm } from '#app/ui/evaluation/forms/moderation-form.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  formKey: string
  offered: readonly ProblemModeration[]
  rejected: RejectedForm | undefined
}

/** Hiding the words of a report, by the form that proposals are hidden by. */
export function HideReport({ formKey, offered, rejected }: Props) {
  const text = useText().problemWork
  if (offered.length === 0 && !rejected) return null
  return (
    <details open={rejected !== undefined}>
      <summary>{text.moderate}</summary>
      <ModerationForm {...{ formKey: `${formKey}m`, offered, rejected, action: '?do=moderate' }} />
    </details>
  )
}
