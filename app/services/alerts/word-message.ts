import type { Language } from '#app/domain/language.ts'
import type { MessageKind, MessageText, Tidings } from '#app/domain/messages.ts'
import { country, platformAddress } from '#app/domain/places/place-id.ts'
import { type Titled, titleIn } from '#app/domain/words/office-title.ts'
import { plainText } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Paths, pathsOf } from '#app/paths.ts'
import type { MessageLead } from '../message-link.ts'
import { messageLinks } from '../message-links.server.ts'

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
export function wordMessage(kept: Kept, portal: URL): MessageText {
  const { language, facts } = kept
  if (facts === null) return { subject: '', text: '' }
  const { subject, text, lead: led } = messageWords({ ...kept, facts })
  if (led === null) return { subject, text }
  const address = (path: string) => new URL(path, portal).href
  if (typeof led === 'string') return { subject, text: `${text}\n${address(led)}` }
  const ending = `${texts(language).following.stopBy} ${address(led.stop)}`
  return { subject, text: `${text}\n${address(led.to)}\n${ending}` }
}

/** The words of a message without its links, and where it leads. */
export function messageWords({
  place,
  language,
  kind,
  facts,
}: Kept & Pick<Tidings, 'facts'>): MessageText & { lead: MessageLead } {
  // Kind and facts were kept together; the compiler cannot follow the pair.
  const say = texts(language).messages[kind] as (facts: unknown) => MessageText
  const lead = messageLinks[kind] as (paths: Paths, facts: unknown) => MessageLead
  const said = say(titledFor(language, facts))
  const paths = pathsOf(language, place === country ? platformAddress : place)
  return { subject: sent(said.subject), text: sent(said.text), lead: lead(paths, facts) }
}

/** Proposals in the facts by the titles that the office gave in the reader's language, the author's own behind it. */
function titledFor(language: Language, facts: object) {
  const named = Object.entries(facts).map(([name, fact]) => {
    if (!isTitled(fact)) return [name, fact]
    const { title, byOffice } = titleIn(language, fact)
    return [name, byOffice ? { ...fact, title: `${title} (${fact.title})` } : fact]
  })
  return Object.fromEntries(named)
}

const isTitled = (fact: unknown): fact is Titled =>
  typeof fact === 'object' && fact !== null && 'officeTitles' in fact && 'title' in fact

/**
 * What people wrote ends with a stop of its own and the sentence around it with another: one is enough. A proposal
 * whose title is withheld is named by its number, once.
 */
function sent(words: string): string {
  return plainText(words)
    .replace(/(?<!\.)\.\.(?=\s|$)/g, '.')
    .replace(/\.{4}(?=\s|$)/g, '...')
    .replace(/([!?…])\.(?=\s|$)/g, '$1')
    .replace(/(№ \d+) «\1»/g, '$1')
}
