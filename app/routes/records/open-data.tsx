import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { listRounds } from '#app/services/rounds/list-rounds.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { TextPage } from '#app/ui/texts/text-page.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.pages.openData.title }

const page = publicPage({
  async read(visit) {
    const rounds = await listRounds(visit)
    return rounds.filter(({ hasResult }) => hasResult)
  },
})
export const loader = page.loader

export default function OpenData() {
  const counted = useShown<typeof loader>()
  const { pages, recount, voting, openBudget } = useText()
  const paths = usePaths()
  const language = useLanguage()
  return (
    <>
      <TextPage words={pages.openData} />
      <p>
        <a href={paths.receiptKey}>{voting.receipt.publicKey}</a>
      </p>
      <section>
        <h2>{openBudget.allTitle}</h2>
        <p>{openBudget.openData}</p>
        <p>
          <a href={paths.budgets}>{openBudget.allTitle}</a> ·{' '}
          <a href={paths.budgetDictionary}>{openBudget.further.dictionary}</a> ·{' '}
          <a href={paths.budgetFeed}>{openBudget.further.follow}</a>
        </p>
      </section>
      {counted.length > 0 ? (
        <section>
          <h2>{recount.title}</h2>
          <p>{recount.lead}</p>
          <ul>
            {counted.map(({ number, title }) => (
              <li key={number}>
                <a href={paths.recount(number)}>{shownIn(language, title)}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
