import type { Language } from '#app/domain/language.ts'
import type { MessageKind, MessageText, Tidings } from '#app/domain/messages.ts'
import { country, platformAddress } from '#app/domain/places/place-id.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Paths, pathsOf } from '#app/paths.ts'
import { messageLinks } from '../message-links.ts'

type Kept = {
  place: string
  language: Language
  kind: MessageKind
  facts: Tidings['facts'] | null
}

/**
 * A message as its reader gets it, with its link as an absolute address below `portal`: the one place where messages
 * become words. One whose facts are gone has none.
 */
export function wordMessage({ place, language, kind, facts }: Kept, portal: URL): MessageText {
  if (facts === null) return { subject: '', text: '' }
  // Kind and facts were kept together; the compiler cannot follow the pair.
  const say = texts(language).messages[kind] as (facts: unknown) => MessageText
  const lead = messageLinks[kind] as (paths: Paths, facts: unknown) => string | null
  const { subject, text } = say(facts)
  const path = lead(pathsOf(language, place === country ? platformAddress : place), facts)
  return { subject, text: path === null ? text : `${text}\n${new URL(path, portal).href}` }
}
