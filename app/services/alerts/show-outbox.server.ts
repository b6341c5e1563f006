import { written } from '#app/domain/accounts/contact.ts'
import type { Language } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { isOpenDemonstration } from '#app/services/demonstrations.server.ts'
import { newestMessages } from '#models/alerts/outbox-message.server.ts'
import { wordMessage } from './word-message.ts'

const shown = 50

export type ShownMessage = {
  number: number
  to: string
  subject: string
  text: string
  language: Language
  at: Date
}

/** The newest messages of an open demonstration, for everybody to read; anywhere else there is no such page. */
export async function showOutbox(place: string, portal: URL): Promise<Outcome<ShownMessage[]>> {
  if (!(await isOpenDemonstration(place))) return refuse('missing', 'not-here', {})
  const messages = await newestMessages(place, shown)
  return accepted(
    messages.map((message) => {
      const { number, channel, to, language, at } = message
      return { number, language, at, to: written({ channel, to }), ...wordMessage(message, portal) }
    }),
  )
}
