import { agreedMoves } from '#app/domain/conciliations/offer.ts'
import type { ConciliationDesk } from '#app/domain/conciliations/pages.ts'
import { tyiyn } from '#app/domain/money.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { money } from '#app/i18n/format.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { TooLate } from '#app/ui/form/rejected/too-late.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { desk: ConciliationDesk; formKey: string; rejected?: RejectedForm | undefined }
type Act = 'announce' | 'discard' | 'call-off' | 'confirm' | 'return'

/** Which of the page's forms was sent. */
const isOf = (rejected: RejectedForm | undefined, act: Act) =>
  rejected?.answers.act?.[0] === act ? rejected : undefined

/** What can be done with a table now, by this person. */
function actsOf({ stage, mayWrite, mayConfirm, open }: ConciliationDesk): Act[] {
  if (stage === 'draft') return mayWrite ? ['announce', 'discard'] : []
  if (stage === 'announced' || stage === 'held') return mayWrite ? ['call-off'] : []
  if (stage !== 'written' || !mayConfirm) return []
  return open ? ['confirm', 'return'] : ['return']
}

/** The buttons of a table: announce it or take it apart, call it off, confirm its protocol or return it. */
export function TableActs({ desk, formKey, rejected }: Props) {
  const text = useText().conciliationWork
  const language = useLanguage()
  const acts = actsOf(desk)
  const moved = agreedMoves(desk.table.offers).reduce((sum, { amount }) => sum + amount, 0)
  const forms: Record<Act, [title: string, lead: string, why?: [label: string, hint: string]]> = {
    announce: [text.announce, text.announceLead],
    discard: [text.discard, text.discardLead],
    'call-off': [text.callOff, '', [text.callOffReason, text.callOffHint]],
    confirm: [
      text.confirm,
      moved > 0 ? text.confirmLead(money(tyiyn(moved), language)) : text.confirmNothing,
    ],
    return: [text.return, '', [text.returnReason, text.callOffHint]],
  }
  return (
    <>
      {acts.some((act) => isOf(rejected, act)) ? null : <TooLate rejected={rejected} />}
      {desk.stage === 'written' && !desk.open ? <p>{text.closed}</p> : null}
      {desk.stage === 'written' && !desk.mayConfirm ? <p>{text.confirmOther}</p> : null}
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
              <Button danger={act !== 'announce' && act !== 'confirm'}>{title}</Button>
            </Form>
          </section>
        )
      })}
    </>
  )
}
