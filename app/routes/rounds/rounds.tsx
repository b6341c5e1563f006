import { publicPage } from '#app/http/pages/page.server.ts'
import { listRounds } from '#app/services/rounds/list-rounds.server.ts'
import { ListFiles } from '#app/ui/lists/list-files.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { RoundTable } from '#app/ui/rounds/round-table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = {
  title: (text) => text.rounds.title,
  section: 'proposals',
}

export const loader = publicPage({ read: listRounds }).loader

export default function RoundsPage() {
  const rounds = useShown<typeof loader>()
  const { rounds: text, tally, explained, recount } = useText()
  const paths = usePaths()
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.listLead}</p>
      {rounds.length === 0 ? (
        <EmptyState title={text.listEmpty}>{text.listEmptyAdvice}</EmptyState>
      ) : (
        <>
          <RoundTable
            caption={text.title}
            rounds={rounds}
            hrefOf={({ number }) => paths.round(number)}
            more={{
              label: tally.title,
              cell: ({ number, hasResult }) =>
                hasResult ? (
                  <>
                    <a href={paths.result(number)}>{text.seeResult}</a>
                    <br />
                    <a href={paths.whatIf(number)}>{explained.whatIf.link}</a>
                    <br />
                    <a href={paths.recount(number)}>{recount.link}</a>
                  </>
                ) : null,
            }}
          />
          <ListFiles href={paths.rounds} />
        </>
      )}
    </>
  )
}
