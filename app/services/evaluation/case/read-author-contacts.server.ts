import { accountOf } from '#app/domain/accounts/account-id.ts'
import { written } from '#app/domain/accounts/contact.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Proposal } from '#app/domain/proposals/proposal.ts'
import { readPersonal } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { contactOf, readAccount } from '#models/accounts/account.server.ts'
import { readCase } from '../read-case.server.ts'

/** How an author is reached; '' where nothing was left. */
export type AuthorContact = { name: string; contact: string }

/** The authors of a proposal with their phones, for those who check it; looking at them leaves an audit line. */
export async function readAuthorContacts(
  situation: Situation,
  number: number,
): Promise<Outcome<{ number: number; title: string; authors: AuthorContact[] }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-author-contact', { place }, at)
  if (allowed.refused) return allowed
  const found = await readCase(place, number)
  if (found.refused) return found
  const { proposal } = found.value
  const authors = await contactsOf(place, proposal)
  const people = authors.length
  const read = { act: 'author-contact-read', subject: `proposal/${number}`, people } as const
  return readPersonal(situation, { number, title: proposal.text.title, authors }, read)
}

/** Of a paper the citizen's own phone, never the clerk's who took it in. */
async function contactsOf(
  place: string,
  { author, coAuthors, paper }: Pick<Proposal, 'author' | 'coAuthors' | 'paper'>,
): Promise<AuthorContact[]> {
  if (paper)
    return [
      {
        name: paper.citizen,
        contact: paper.phone && written({ channel: 'sms', to: paper.phone }),
      },
    ]
  return Promise.all(
    [author, ...coAuthors].map(async ({ account, name }) => {
      const named = accountOf(account)
      const known = named && (await readAccount(place, named.number))
      const contact = known && contactOf(known)
      return { name: known?.name ?? name, contact: contact ? written(contact) : '' }
    }),
  )
}
