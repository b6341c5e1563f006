import { leastBallots, mayPublishAll } from '#app/domain/tally/publishable.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { canShowReceipts } from '#app/services/tally/destroy-slot-key.server.ts'
import { readPublicResult } from '#app/services/tally/read-public-result.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { StandingLine } from '#app/ui/roll/standing-line.tsx'
import { RecountFiles } from '#app/ui/tally/recount/recount-files.tsx'
import { ResultView } from '#app/ui/tally/result-view.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.tally.title, section: 'results' }

const page = publicPage({
  params: { round: 'number' },
  async read(visit) {
    const { round } = visit.params
    const found = await readPublicResult(visit, round)
    if (found.refused) return found
    const checkable =
      !found.value.importedFrom && (await canShowReceipts(vault(), visit.place, round))
    return { ...found.value, checkable }
  },
})
export const loader = page.loader

export default function ResultPage() {
  const {
    result,
    mayVote,
    villages,
    reached,
    committed,
    title,
    importedFrom,
    standing,
    checkable,
  } = useShown<typeof loader>()
  const { tally: text, delivery, explained, papers } = useText()
  const language = useLanguage()
  const paths = usePaths()
  const funded = result.pots.reduce((sum, { decided }) => sum + decided.funded.length, 0)
  return (
    <>
      <h1>{text.heading(funded)}</h1>
      <p>
        <a href={paths.round(result.round)}>{shownIn(language, title)}</a>
        {' · '}
        <a href={paths.deliveries(result.round)}>{delivery.heading}</a>
      </p>
      <StandingLine brief standing={standing} />
      {importedFrom ? <Notice kind="now">{<p>{text.imported(importedFrom)}</p>}</Notice> : null}
      <ResultView
        result={result}
        mayVote={mayVote}
        villages={villages}
        reached={reached}
        committed={committed}
        linked
        recount={<Recount result={result} here={checkable} />}
        files={<Downloads result={result} />}
      />
      <p>
        <a href={paths.whatIf(result.round)}>{explained.whatIf.link}</a>
        {' · '}
        <a href={paths.protocol(result.round)}>{papers.protocolLink}</a>
      </p>
    </>
  )
}

type Counted = { result: Parameters<typeof mayPublishAll>[0] & { round: number } }

/** That everybody can count again, and where; or why the ballots are not published; and, while receipts can be shown `here`, one's own. */
function Recount({ result, here }: Counted & { here: boolean }) {
  const { tally: text, recount, answer } = useText()
  const paths = usePaths()
  const enough = mayPublishAll(result)
  return (
    <Notice kind={enough ? 'done' : 'now'} title={enough ? text.recount : text.noRecount}>
      <p>{enough ? text.recountHow : text.tooFew(leastBallots)}</p>
      <p className="buttons">
        {enough ? <ButtonLink href={paths.recount(result.round)}>{recount.link}</ButtonLink> : null}
        {here ? <a href={paths.receipt(result.round)}>{answer.wasMineTaken}</a> : null}
      </p>
    </Notice>
  )
}

function Downloads({ result }: Counted) {
  const { tally: text, lists } = useText()
  const { csvSemicolon } = lists
  const paths = usePaths()
  return (
    <>
      {mayPublishAll(result) ? (
        <RecountFiles round={result.round} />
      ) : (
        <p>
          <a href={paths.download(result.round, 'result.json')}>{text.downloads.result}</a>
        </p>
      )}
      <p>
        <a href={paths.proposalsTable(result.round, 'comma')}>{text.downloads.proposals}</a> ·{' '}
        <a href={paths.proposalsTable(result.round, 'semicolon')}>{csvSemicolon}</a>
      </p>
    </>
  )
}
