import { receiptCode, receiptLine } from '#app/domain/voting/receipt.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { beginning, ending } from '#app/i18n/format.ts'
import { readReceipt } from '#app/services/voting/read-receipt.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { StandingLine } from '#app/ui/roll/standing-line.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { ReceiptFacts, WholeReceipt } from '#app/ui/voting/receipt-facts.tsx'

type Found = Awaited<ReturnType<typeof loader>>

/** Where the key is gone nobody can tell whether there was a vote: the heading says neither. */
const headings = {
  'not-yet': 'title',
  open: 'openTitle',
  over: 'title',
  gone: 'goneTitle',
} as const

export const handle: PageHandle<Found> = {
  title: ({ voting: { receipt } }, { none }) =>
    none === null ? receipt.title : receipt.none[headings[none]],
  section: 'vote',
}

const page = accountPage({
  params: { round: 'number' },
  async read(visit) {
    const { round } = visit.params
    const found = await readReceipt(visit, vault(), round)
    return found.refused ? found : { ...found.value, round }
  },
})
export const loader = page.loader

export default function ReceiptPage() {
  const found = useShown<typeof loader>()
  return found.none === null ? <Shown found={found} /> : <NoReceiptYet found={found} />
}

/** In words that no ballot was found, and how and until when one is given. */
function NoReceiptYet({ found }: { found: Extract<Found, { receipt: null }> }) {
  const { none, title, standing, opens, closes, round, mayVote } = found
  const text = useText().voting
  const language = useLanguage()
  const paths = usePaths()
  return (
    <>
      <p className="quiet">{shownIn(language, title)}</p>
      <h1>{text.receipt.none[headings[none]]}</h1>
      <StandingLine standing={standing} brief />
      <p>{text.receipt.none[none](beginning(opens, language), ending(closes, language))}</p>
      {none === 'open' ? (
        <p>
          <a href={paths.notPromised}>{text.notPromised}</a>
        </p>
      ) : null}
      <p className="buttons">
        {mayVote ? <ButtonLink href={paths.vote(round)}>{text.cast}</ButtonLink> : null}
        <ButtonLink href={paths.round(round)} second={mayVote}>
          {text.receipt.home}
        </ButtonLink>
      </p>
    </>
  )
}

function Shown({ found }: { found: Exclude<Found, { receipt: null }> }) {
  const { receipt, standing } = found
  const { voting, ledger } = useText()
  const text = voting.receipt
  const paths = usePaths()
  const title = shownIn(useLanguage(), found.title)
  return (
    <>
      <h1>{text.title}</h1>
      <ReceiptFacts
        code={receiptCode(receipt.handle)}
        {...{ title, standing }}
        more={[text.closed]}
      />
      <p className="buttons">
        <ButtonLink href={paths.round(receipt.round)}>{text.home}</ButtonLink>
        <a href={paths.wasTaken(receipt.round)}>{ledger.taken.title}</a>
      </p>
      <p className="quiet no-print">{text.print}</p>
      <WholeReceipt line={receiptLine(receipt)} />
    </>
  )
}
