import { accepted, fault, refuseInput, whenAccepted } from '#app/domain/outcome.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { count } from '#app/i18n/format.ts'
import { bringOpened } from '#app/services/commission/bring-opened.server.ts'
import { sealedBox } from '#app/services/commission/sealed-box.server.ts'
import { askTakingIn } from '#app/services/commission/signatures.server.ts'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.commission.openedTitle }

/** Bytes of the file: some 100,000 ballots of twenty choices; one record of the database holds twice as much. */
const maxBytes = 8_000_000

type Arrived = { name: string; bytes: Buffer | null }

const page = officePage({
  params: { round: 'number' },
  async read(visit) {
    const found = await sealedBox(visit, vault(), visit.params.round)
    return whenAccepted(found, ({ sealed, envelopes }) => {
      return { sealed, envelopes, round: visit.params.round }
    })
  },
  files() {
    const arrived: Arrived[] = []
    const take = async (file: Arrived) => {
      arrived.push(file)
      return null
    }
    return { fields: new Map([['file', { maxBytes, take }]]), arrived }
  },
  async form({ answers, faults, arrived }, visit) {
    const { round } = visit.params
    const allowed = await sealedBox(visit, vault(), round)
    if (allowed.refused) return allowed
    if (faults.length > 0) return refuseInput(faults)
    const text = arrived[0]?.bytes?.toString('utf8')
    if (text === undefined) return refuseInput([fault('file', 'opened-unreadable', {})])
    return accepted({ round, text, typed: answers.hash?.[0] ?? '' })
  },
  async command(visit, brought) {
    const kept = await bringOpened(visit, vault(), brought)
    if (kept.refused) return kept
    return askTakingIn(visit, { round: brought.round, hash: kept.value })
  },
  next: ({ paths }, act) => paths.act(act),
})
export const loader = page.loader
export const action = page.action

/** What is carried to the commission, and what it brings back. */
export default function OpenedBallotsPage() {
  const { sealed, envelopes, round, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().commission
  const language = useLanguage()
  const paths = usePaths()
  return (
    <>
      <h1>{text.openedTitle}</h1>
      <p>{text.openedLead}</p>
      <ol>
        <li>
          <p>{text.box(count(envelopes, language))}</p>
          <p>
            {text.sealed}: <code>{sealed}</code>
          </p>
          <p>
            <ButtonLink second href={paths.sealedBox(round)}>
              {text.download}
            </ButtonLink>
          </p>
        </li>
        <li>{text.run}</li>
      </ol>
      <Form files formKey={key} rejected={rejected}>
        <FileField name="file" label={text.file} accept="application/json" rejected={rejected} />
        <TextField
          name="hash"
          label={text.hash}
          hint={text.hashHint}
          autoComplete="off"
          rejected={rejected}
        />
        <Button>{text.bring}</Button>
      </Form>
      <p className="quiet">{text.countsLater}</p>
    </>
  )
}
