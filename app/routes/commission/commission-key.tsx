import { z } from 'zod'
import { pairs } from '#app/domain/commission/commission-key.ts'
import { fault, type Outcome, refuseInput, whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { commissionPrograms } from '#app/http/answers/commission-programs.server.ts'
import { choice, text as field } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { commissionDesk } from '#app/services/commission/commission-desk.server.ts'
import {
  dropCommissionKey,
  setCommissionKey,
  tryCommissionKey,
} from '#app/services/commission/key-commands.server.ts'
import { askKeyChange } from '#app/services/commission/signatures.server.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.commission.title }

const code = field({ max: 40 })
const schema = z.object({
  step: choice(['give', 'try', 'drop', 'ask-give', 'ask-drop']),
  key: field({ max: 4_000 }),
  reason: field({ max: 1_000 }),
  ...{ AB: code, AC: code, BC: code },
})

const page = officePage({
  params: { round: 'number' },
  mayChange: 'set-commission-key',
  read: async (visit) =>
    whenAccepted(await commissionDesk(visit, visit.params.round), (desk) => ({
      desk,
      programs: commissionPrograms,
      name: shownIn(visit.language, desk.title),
      round: visit.params.round,
    })),
  form: schema,
  command(visit, { step, key, reason, ...codes }): Promise<Outcome<number | null>> {
    const { round } = visit.params
    if (step === 'give') return setCommissionKey(visit, { round, text: key })
    if (step === 'try') return tryCommissionKey(visit, { round, codes })
    if (step === 'drop') return dropCommissionKey(visit, round)
    const text = step === 'ask-drop' ? '' : key
    if (step === 'ask-give' && text === '')
      return Promise.resolve(refuseInput([fault('key', 'fill-in', {})]))
    return askKeyChange(visit, { round, text, reason })
  },
  next: ({ paths, params }, act) =>
    act === null ? paths.commissionKey(params.round) : paths.act(act),
})
export const loader = page.loader
export const action = page.action

/** What the commission downloads, and by what it compares it with what another downloaded elsewhere. */
function Programs({ making, opening }: { making: string; opening: string }) {
  const text = useText().commission
  const paths = usePaths()
  const programs = [
    { href: paths.keyProgram, label: text.programs.key, hash: making },
    { href: paths.openProgram, label: text.programs.open, hash: opening },
  ]
  return (
    <>
      <p>{text.programs.lead}</p>
      <ul>
        {programs.map(({ href, label, hash }) => (
          <li key={href}>
            <a href={href} download>
              {label}
            </a>
            <br />
            SHA-256: <code>{hash}</code>
          </li>
        ))}
      </ul>
    </>
  )
}

function GiveOrDrop({ given }: { given: boolean }) {
  const text = useText().commission
  return (
    <p className="buttons">
      <Button name="step" value="give" second={given}>
        {given ? text.replace : text.give}
      </Button>
      {given ? (
        <Button name="step" value="drop" danger>
          {text.drop}
        </Button>
      ) : null}
    </p>
  )
}

/** What was tried is changed by two persons. */
function AskChange({ rejected }: { rejected: ReturnType<typeof useRejectedForm> }) {
  const text = useText().commission
  return (
    <>
      <TextArea name="reason" label={text.why} rows={2} rejected={rejected} />
      <p className="buttons">
        <Button name="step" value="ask-give" second>
          {text.askReplace}
        </Button>
        <Button name="step" value="ask-drop" danger>
          {text.askDrop}
        </Button>
      </p>
    </>
  )
}

/** The key is given in, tried by every pair, or taken out again. */
export default function CommissionKeyPage() {
  const { desk, programs, name, round, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().commission
  return (
    <>
      <Breadcrumb
        trail={[{ href: usePaths().officeRound(round), label: name }]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      {desk.key ? (
        <Notice title={text.given(desk.key.fingerprint)}>
          <p>{desk.key.tried ? text.tried : text.untried}</p>
        </Notice>
      ) : (
        <Notice title={text.onServer} />
      )}
      <ol>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Programs {...programs} />
      <Form formKey={key} rejected={rejected}>
        {desk.key && !desk.key.tried ? (
          <fieldset>
            <legend>{text.codes}</legend>
            {pairs.map((pair) => (
              <TextField
                key={pair}
                name={pair}
                label={text.code(pair)}
                short
                autoComplete="off"
                rejected={rejected}
              />
            ))}
            <p className="buttons">
              <Button name="step" value="try">
                {text.tryIt}
              </Button>
            </p>
          </fieldset>
        ) : null}
        {desk.key?.tried ? <p>{text.needsTwo}</p> : null}
        <TextArea name="key" label={text.key} rows={6} optional rejected={rejected} />
        {desk.key?.tried ? <AskChange rejected={rejected} /> : <GiveOrDrop given={!!desk.key} />}
      </Form>
    </>
  )
}
