import { written } from '#app/domain/accounts/contact.ts'
import type { Language } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { newestMessages } from '#models/alerts/outbox-message.server.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'

const shown = 50

export type ShownMessage = {
  number: number
  to: string
  subject: string
  text: string
  language: Language
  at: Date
}

/** The newest messages of a demonstration, for everybody to read; anywhere else there is no such page. */
export async function showOutbox(place: string): Promise<Outcome<ShownMessage[]>> {
  if (!(await readMunicipality(place))?.demonstration) return refuse('missing', 'not-here', {})
  const messages = await newestMessages(place, shown)
  return accepted(
    messages.map(({ number, channel, to, subject, text, language, at }) => ({
      ...{ number, subject, text, language, at },
      to: written({ channel, to }),
    })),
  )
}
