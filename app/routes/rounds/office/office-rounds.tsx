import { may } from '#app/domain/permissions/may.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { listDrafts } from '#app/services/rounds/drafts/read-draft.server.ts'
import { listRounds } from '#app/services/rounds/list-rounds.server.ts'
import { ListFiles } from '#app/ui/lists/list-files.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { RoundTable } from '#app/ui/rounds/round-table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.title }

const page = officePage({
  async read(visit) {
    const { person, place, at } = visit
    const mayCreate = !may(person, 'create-round', { place }, at).refused
    return { rounds: await listRounds(visit), drafts: await listDrafts(visit), mayCreate }
  },
})
export const loader = page.loader

export default function OfficeRounds() {
  const { rounds, drafts, mayCreate } = useShown<typeof loader>()
  const text = useText().roundOffice
  const paths = usePaths()
  const clone = {
    label: text.clone,
    cell: ({ number }: { number: number }) => <a href={paths.newRound(number)}>{text.clone}</a>,
  }
  return (
    <>
      <h1>{text.title}</h1>
      {mayCreate ? (
        <p>
          <ButtonLink href={paths.newRound()}>{text.newTitle}</ButtonLink>
        </p>
      ) : null}
      {drafts.length > 0 ? (
        <>
          <h2>{text.drafts}</h2>
          <p>{text.draftsLead}</p>
          <RoundTable
            caption={text.drafts}
            rounds={drafts}
            hrefOf={({ number }) => paths.officeRound(number)}
          />
          <h2>{text.publishedRounds}</h2>
        </>
      ) : null}
      {rounds.length === 0 ? (
        <EmptyState title={text.empty}>{text.emptyAdvice}</EmptyState>
      ) : (
        <RoundTable
          caption={text.title}
          rounds={rounds}
          hrefOf={({ number }) => paths.officeRound(number)}
          more={mayCreate ? clone : undefined}
        />
      )}
      {rounds.length + drafts.length > 0 ? <ListFiles href={paths.officeRounds} /> : null}
    </>
  )
}
