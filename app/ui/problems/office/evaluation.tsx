import type { Complaint } from '#app/domain/problems/complaint.ts'
import type { ProblemModeration } from '#app/domain/problems/evaluation.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { ModerationForm } from '#app/ui/evaluation/forms/moderation-form.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Written } from '#app/ui/texts/written.tsx'
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

/** What was said against a report, without the names of those who said it, and whether they were answered. */
export function ComplaintList({
  complaints,
}: {
  complaints: readonly Pick<Complaint, 'ground' | 'text' | 'at' | 'answer'>[]
}) {
  const { complaints: text, reports } = useText()
  if (complaints.length === 0) return null
  return (
    <section>
      <h2>{text.said(complaints.length)}</h2>
      <ul>
        {complaints.map(({ ground, text: words, at, answer }) => (
          <li key={at.toISOString() + words}>
            <b>{reports.grounds[ground]}</b>{' '}
            <Tag kind={answer ? 'yes' : 'wait'}>{answer ? reports.answered : reports.waits}</Tag>
            {words ? (
              <p className="typed">
                <Written>{words}</Written>
              </p>
            ) : null}
            <p className="quiet">{reports.sentOn(at)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
