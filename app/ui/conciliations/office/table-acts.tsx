import type { ConciliationDesk } from '#app/domain/conciliations/pages.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { TooLate } from '#app/ui/form/rejected/too-late.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = { desk: ConciliationDesk; formKey: string; rejected?: RejectedForm | undefined }
type Act = 'announce' | 'discard' | 'call-off' | 'ask-again' | 'withdraw'

/** Which of the page's forms was sent. */
const isOf = (rejected: RejectedForm | undefined, act: Act) =>
  rejected?.answers.act?.[0] === act ? rejected : undefined

/** What can be done with a table now, by this person. */
function actsOf({ stage, mayWrite, mayRecord, act }: ConciliationDesk): Act[] {
  // An old protocol for which nobody was ever asked to sign.
  if (stage === 'written') return mayRecord && act === null ? ['ask-again', 'withdraw'] : []
  if (stage === 'draft') return mayWrite ? ['announce', 'discard'] : []
  return mayWrite && stage === 'announced' ? ['call-off'] : []
}

/** The buttons of a table: announce it or take it apart, call it off; and where its protocol waits for a second hand. */
export function TableActs({ desk, formKey, rejected }: Props) {
  const text = useText().conciliationWork
  const paths = usePaths()
  const acts = actsOf(desk)
  const forms: Record<Act, [title: string, lead: string, why?: [label: string, hint: string]]> = {
    announce: [text.announce, text.announceLead],
    discard: [text.discard, text.discardLead],
    'ask-again': [text.askAgain, text.askAgainLead],
    withdraw: [text.withdraw, text.withdrawLead, [text.withdrawReason, text.callOffHint]],
    'call-off': [text.callOff, '', [text.callOffReason, text.callOffHint]],
  }
  return (
    <>
      {acts.some((act) => isOf(rejected, act)) ? null : <TooLate rejected={rejected} />}
      {desk.act === null ? null : (
        <p>
          {text.confirmOther} <a href={paths.act(desk.act)}>{text.confirm}</a>
        </p>
      )}
      {acts.map((act) => {
        const [title, lead, why] = forms[act]
        const sent = isOf(rejected, act)
        return (
          <section key={act}>
            <h2>{title}</h2>
            {lead ? <p>{lead}</p> : null}
            <Form id={`act-${act}`} formKey={formKey} rejected={sent}>
              <input type="hidden" name="act" value={act} />
              {why ? (
                <TextArea
                  {...{ name: `why-${act}`, label: why[0], hint: why[1], rejected: sent }}
                  {...{ rows: 2, limit: 1_000 }}
                />
              ) : null}
              <Button danger={act !== 'announce' && act !== 'ask-again'}>{title}</Button>
            </Form>
          </section>
        )
      })}
    </>
  )
}
