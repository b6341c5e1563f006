import { whenAccepted } from '#app/domain/outcome.ts'
import { leastBallots, mayPublishAll } from '#app/domain/tally/publishable.ts'
import type { RecountOrder } from '#app/domain/tally/recount/words.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import recountScript from '#app/enhance/recount/recount.client.ts?worker&url'
import recountWorker from '#app/enhance/recount/recount-worker.client.ts?worker&url'
import { publicPage } from '#app/http/pages/page.server.ts'
import { readPublicResult } from '#app/services/tally/read-public-result.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { asItIs } from '#app/ui/say.ts'
import { OnComputer } from '#app/ui/tally/recount/on-computer.tsx'
import { RecountDesk } from '#app/ui/tally/recount/recount-desk.tsx'
import { titlesOf } from '#app/ui/tally/why/title-of.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string }> = {
  title: (text, { name }) => `${text.recount.title} ${name}`,
  section: 'results',
}

const page = publicPage({
  params: { round: 'number' },
  async read(visit) {
    const found = await readPublicResult(visit, visit.params.round)
    return whenAccepted(found, ({ title, result, villages }) => ({
      place: result.place,
      round: result.round,
      name: shownIn(visit.language, title),
      villages,
      tieSeed: result.tieSeed,
      enough: mayPublishAll(result),
      pots: result.pots.map(({ village, money, ballots, decided, standings }) => ({
        ...{ village, money, ballots, decided },
        projects: standings.map(({ number, title, officeTitles, language }) => ({
          ...{ number, title, officeTitles, language },
        })),
      })),
    }))
  },
})
export const loader = page.loader

export default function RecountPage() {
  const { place, round, name, pots, tieSeed, enough } = useShown<typeof loader>()
  const order = useOrder()
  const { recount: text, tally } = useText()
  const paths = usePaths()
  const { nonce } = useRequestFacts()
  const potName = usePotNames()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.round(round), label: name },
          { href: paths.result(round), label: tally.title },
        ]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <h2>{text.published}</h2>
      <ul>
        {pots.map(({ village, decided }) => (
          <li key={village}>
            {potName(village)}: <code>{decided.hash}</code>
          </li>
        ))}
      </ul>
      {enough ? (
        <>
          <RecountDesk
            order={order}
            pots={pots.map(({ village, projects }) => ({ name: potName(village), projects }))}
          />
          <OnComputer {...{ place, round, tieSeed }} pots={pots} />
          <script type="module" src={recountScript} nonce={nonce} />
        </>
      ) : (
        <Notice kind="plain">
          <p>{text.tooFew(leastBallots)}</p>
        </Notice>
      )}
    </>
  )
}

function usePotNames() {
  const { villages } = useShown<typeof loader>()
  const { wholeAimak } = useText().voting
  return (village: number | null) =>
    village === null ? wholeAimak : (villages[village] ?? String(village))
}

/** What the script is told: where everything is, and every sentence it may need. */
function useOrder(): RecountOrder {
  const { round, pots } = useShown<typeof loader>()
  const { words } = useText().recount
  const { download, frozenRules } = usePaths()
  const potName = usePotNames()
  const projects = pots.flatMap((pot) => pot.projects)
  const titleOf = titlesOf(projects, { language: useLanguage(), written: asItIs })
  return {
    worker: recountWorker,
    addresses: {
      ballots: download(round, 'ballots.pb'),
      rules: frozenRules(round),
      result: download(round, 'result.json'),
    },
    words,
    pots: Object.fromEntries(pots.map(({ village }) => [village ?? 0, potName(village)])),
    projects: Object.fromEntries(projects.map(({ number }) => [number, titleOf(number)])),
  }
}
