import { officePage } from '#app/http/pages/page.server.ts'
import { readAuthorContacts } from '#app/services/evaluation/case/read-author-contacts.server.ts'
import { AuthorContacts } from '#app/ui/evaluation/case/author-contacts.tsx'
import { CaseTrail } from '#app/ui/evaluation/case/case-trail.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Written } from '#app/ui/texts/written.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.checks.contacts.title }

const page = officePage({
  may: 'read-author-contact',
  params: { number: 'number' },
  read: (visit) => readAuthorContacts(visit, visit.params.number),
})
export const loader = page.loader

export default function Contacts() {
  const { number, title, authors } = useShown<typeof loader>()
  const text = useText().checks.contacts
  return (
    <>
      <CaseTrail number={number} here={text.title} />
      <h1>{text.title}</h1>
      <p className="lead">
        <Written>{title}</Written>
      </p>
      <p>{text.lead}</p>
      <AuthorContacts authors={authors} />
    </>
  )
}
