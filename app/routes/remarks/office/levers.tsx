import { telling } from '#app/domain/deed.ts'
import type { Language } from '#app/domain/language.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import type { Proposal } from '#app/domain/remarks/simulator/propose.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { answersOfLevers, readLeverRows } from '#app/http/forms/remarks/levers-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { texts } from '#app/i18n/texts.ts'
import { openLevers, setLevers } from '#app/services/remarks/simulator/set-levers.server.ts'
import { Tick } from '#app/ui/choices/tick.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { LeverFields, LinesOfDraft } from '#app/ui/remarks/simulator/lever-fields.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ year: number }> = {
  title: (text, { year }) => text.simulator.office.title(year),
}

type Bound = NonNullable<Proposal['movable'][number]['bound']>

/** What the draft itself proposes, in the words of every reader. */
function asLevers({ movable, kept }: Proposal) {
  const said = ({ by, tyiyn }: Bound, language: Language) => {
    const { bindings } = texts(language).simulator.office
    return `${by.map((one) => bindings[one]).join(', ')}: ${amountWords(tyiyn, language)}`
  }
  return {
    movable: movable.map(({ bound, ...group }) => ({
      ...{ ...group, name: '' },
      why: bound ? { ky: said(bound, 'ky'), ru: said(bound, 'ru'), en: said(bound, 'en') } : '',
    })),
    kept: kept.map((group) => ({ ...group, name: '', why: '' })),
  }
}

const page = officePage({
  may: 'set-levers',
  params: { year: 'number' },
  read: async (visit) =>
    whenAccepted(await openLevers(visit, visit.params.year), ({ set, proposal, ...desk }) => ({
      ...desk,
      isSet: set !== null,
      answers: answersOfLevers(set ?? asLevers(proposal)),
    })),
  changes: ({ answers }) => answers,
  form: ({ answers }) => readLeverRows(answers),
  command: (visit, rows) => setLevers(visit, visit.params.year, rows),
  next: ({ paths }, year) => telling(paths.levers(year), 'levers-set'),
})
export const loader = page.loader
export const action = page.action

export default function Levers() {
  const { key, year, version, step, isSet, answers, lines } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const language = useLanguage()
  const paths = usePaths()
  const { budgetWork, simulator, remarks } = useText()
  const text = simulator.office
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeBudgets, label: budgetWork.title }]}
        here={text.crumb}
      />
      <h1>{text.title(year)}</h1>
      {rejected ? <ErrorSummary {...rejected} /> : null}
      <p className="lead">{text.lead(version, amountWords(step, language))}</p>
      {isSet ? (
        <p>
          <a href={paths.simulator(year)}>{remarks.office.public}</a>
        </p>
      ) : (
        <Notice title={text.proposed}>
          <p>{text.proposedHow}</p>
        </Notice>
      )}
      <LinesOfDraft lines={lines} />
      <Form formKey={key} rejected={rejected} toldAbove>
        <LeverFields shown={rejected ?? begunWith(answers)} />
        {isSet ? <Tick rejected={rejected} name="close" label={text.close} /> : null}
        <p className="buttons">
          <Button>{text.save}</Button>
        </p>
      </Form>
    </>
  )
}
