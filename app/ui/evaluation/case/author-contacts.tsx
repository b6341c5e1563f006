import { Facts } from '#app/ui/parts/facts.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { authors: readonly { name: string; contact: string }[] }

/** Each author with the phone to call, or that none was left. */
export function AuthorContacts({ authors }: Props) {
  const text = useText()
  return (
    <Facts
      facts={authors.map(({ name, contact }) => ({
        label: name || text.proposals.page.unnamed,
        value: contact.startsWith('0') ? (
          <a href={`tel:+996${contact.replace(/\D/g, '').slice(1)}`}>{contact}</a>
        ) : (
          contact || text.checks.contacts.none
        ),
      }))}
    />
  )
}
