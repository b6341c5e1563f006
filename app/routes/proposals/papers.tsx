import { whenAccepted } from '#app/domain/outcome.ts'
import { table } from '#app/domain/permissions/table.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { listPapers } from '#app/services/proposals/read-papers.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { paperList } from '#app/ui/proposals/papers/paper-list.ts'
import { PaperTable } from '#app/ui/proposals/papers/paper-table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.ownProposals.register.title }

const page = officePage({
  may: 'read-paper-register',
  read: async (visit) =>
    whenAccepted(await listPapers(visit), ({ papers, named, mayTakeIn }) => ({
      found: listed(visit, paperList(named), papers),
      ...{ named, mayTakeIn },
      readers: table['read-paper-citizen'].who,
    })),
})
export const loader = page.loader

export default function Papers() {
  const { found, named, mayTakeIn, readers } = useShown<typeof loader>()
  const { ownProposals, roleNames } = useText()
  const text = ownProposals.register
  const paths = usePaths()
  const who = readers.map((role) => roleNames[role]).join(', ')
  return (
    <>
      <h1>{text.title}</h1>
      <p>{named ? text.namesSeen(who) : text.namesUnseen(who)}</p>
      {mayTakeIn ? (
        <p>
          <ButtonLink href={paths.paperIntake}>{ownProposals.paper.title}</ButtonLink>
        </p>
      ) : null}
      <PaperTable found={found} named={named} />
    </>
  )
}
