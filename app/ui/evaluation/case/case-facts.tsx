import { instantOf } from '#app/domain/calendar/day.ts'
import type { Evaluation } from '#app/domain/evaluation/evaluation.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { money } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Props = {
  evaluation: Evaluation
  asked: Tyiyn
  checkedCost: Tyiyn | null
  author: string
  mayReadContact: boolean
  /** Whether the reader may give a title in another language now. */
  mayTitle?: boolean
}

/** Beside a case: what is asked, where it stands, who has it until when. */
export function CaseFacts({
  evaluation,
  asked,
  checkedCost,
  author,
  mayReadContact,
  mayTitle,
}: Props) {
  const language = useLanguage()
  const { checks, evaluation: text, proposals } = useText()
  const { proposal, checkAct, officeTitle } = usePaths()
  const { assignment, step } = evaluation
  return (
    <>
      <Facts
        facts={[
          { label: text.asked, value: money(asked, language), large: true },
          ...(checkedCost === null
            ? []
            : [{ label: text.checkedCost, value: money(checkedCost, language) }]),
          { label: checks.work, value: checks.steps[step] },
          {
            label: checks.assigned,
            value: assignment
              ? checks.assignment(assignment.name, instantOf(assignment.due))
              : checks.nobody,
          },
          { label: text.author, value: author || proposals.page.unnamed },
        ]}
      />
      {mayReadContact ? (
        <p>
          <a href={checkAct(evaluation.proposal, 'contacts')}>{checks.contacts.link}</a>
        </p>
      ) : null}
      {mayTitle ? (
        <p>
          <a href={officeTitle(evaluation.proposal)}>{proposals.officeTitle.link}</a>
        </p>
      ) : null}
      <p>
        <a href={proposal(evaluation.proposal)}>{checks.publicPage}</a>
      </p>
    </>
  )
}
