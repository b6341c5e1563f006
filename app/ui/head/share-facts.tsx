import { useLocation, useMatches } from '@remix-run/react'
import { languages } from '#app/domain/language.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** The same in the words of the protocol that messengers read. */
const locales = { ky: 'ky_KG', ru: 'ru_RU', en: 'en_GB' } as const
const longest = 200

/** What a messenger shows of a link that is shared: title, sentence, picture; the portal's sign where there is none. */
export function ShareFacts({ title }: { title: string }) {
  const { origin, failed } = useRequestFacts()
  const { pathname } = useLocation()
  const language = useLanguage()
  const text = useText().frame
  const paths = usePaths()
  const shared = useShared()
  if (!origin || failed) return null
  const picture = shared?.photo ? paths.file(shared.photo, '640') : '/icons/icon-512.png'
  const words = shared?.text || text.country.about
  return (
    <>
      <meta name="description" content={shortened(words)} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={text.product} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={shortened(words)} />
      <meta property="og:image" content={origin + picture} />
      <meta property="og:url" content={origin + pathname} />
      <meta property="og:locale" content={locales[language]} />
      {languages.map((other) => (
        <link
          key={other}
          rel="alternate"
          hrefLang={other}
          href={origin + pathname.replace(/^\/[^/]+/, `/${other}`)}
        />
      ))}
    </>
  )
}

/** What the innermost page that has something to show says. */
function useShared() {
  const matches = [...useMatches()].reverse()
  for (const { handle, data } of matches) {
    const share = (handle as PageHandle | undefined)?.share // handles are untyped in the framework
    if (share && data) return share(data)
  }
  return null
}

/** The beginning of a text in one line, cut between words. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
