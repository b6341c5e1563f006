import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { settings } from '#app/http/settings/settings.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { beginning, count } from '#app/i18n/format.ts'
import { type ShownLedger, showLedger } from '#app/services/ledger/show-ledger.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: ({ ledger }) => ledger.title, section: 'vote' }

const page = publicPage({
  params: { round: 'number' },
  read: async ({ place, params, paths }) =>
    whenAccepted(await showLedger(place, params.round, vault().ledger), (found) => ({
      ...found,
      checkpoint: new URL(paths.ledgerFile(params.round, 'checkpoint'), settings().address).href,
    })),
})
export const loader = page.loader

export default function LedgerPage() {
  const found = useShown<typeof loader>()
  const { text: all, paths, language } = useSay()
  const text = all.ledger
  const { round, title, head, signed } = found
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.round(round), label: shownIn(language, title) }]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      {head?.trouble ? (
        <Notice kind="wrong">
          <p>{text.trouble[head.trouble]}</p>
        </Notice>
      ) : null}
      {head && signed ? <Signed {...{ found, head, signed }} /> : null}
      {head && !signed ? <p>{text.begins}</p> : null}
      {head ? null : <p>{text.none}</p>}
    </>
  )
}

type Props = {
  found: ShownLedger & { checkpoint: string }
  head: NonNullable<ShownLedger['head']>
  signed: NonNullable<ShownLedger['signed']>
}

function Signed({ found: { round, promised, checkpoint }, head, signed }: Props) {
  const { text: all, paths, language } = useSay()
  const text = all.ledger
  const when = signed.publishedAt
  return (
    <>
      <Facts
        facts={[
          { label: text.state, value: text.states[head.state] },
          { label: text.codes, value: count(head.codes, language) },
          { label: text.lines, value: count(signed.size, language) },
          { label: text.root, value: <code>{signed.root}</code> },
          ...(when ? [{ label: text.lastSigned, value: beginning(when, language) }] : []),
        ]}
      />
      <p className="buttons">
        <ButtonLink href={paths.wasTaken(round)}>{text.taken.title}</ButtonLink>
      </p>
      <h2>{text.rulesTitle}</h2>
      <ul>
        {text.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        {promised ? <li>{text.promised}</li> : null}
      </ul>
      <h2>{text.filesTitle}</h2>
      <ul>
        <li>
          <a href={paths.ledgerFile(round, 'leaves.txt')}>{text.files.leaves}</a>
        </li>
        <li>
          <a href={paths.ledgerFile(round, 'checkpoint')}>{text.files.checkpoint}</a>
        </li>
        <li>
          <a href={paths.ledgerFile(round, 'key.txt')}>{text.files.key}</a>
        </li>
        {promised ? (
          <li>
            <a href={paths.ledgerFile(round, 'promised.txt')}>{text.files.promised}</a>
          </li>
        ) : null}
        <li>
          <a href={paths.ledgerWitness}>{text.files.witness}</a>
        </li>
      </ul>
      <p>{text.witnessHow}</p>
      <p>
        <code>{`node witness.mjs ${checkpoint} "$(cat key.txt)" kept`}</code>
      </p>
      <p>{text.notTold}</p>
    </>
  )
}
