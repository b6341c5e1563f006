import { platformPathsOf } from '#app/paths.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { oblasts: readonly { name: string; count: number }[] }

/** Below the lists of the country's page: for whoever has not found their own. */
export function CountryEnds({ oblasts }: Props) {
  const text = useText().frame.country
  const language = useLanguage()
  return (
    <>
      {oblasts.length > 0 ? (
        <nav aria-labelledby="by-oblast">
          <h2 id="by-oblast">{text.byOblast}</h2>
          <ul>
            {oblasts.map(({ name, count }) => (
              <li key={name}>
                <a href={`/${language}?q=${encodeURIComponent(name)}`}>{name}</a>: {count}
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <p>
        {text.notHere} <a href={platformPathsOf(language).joining}>{text.howToJoin}</a>
      </p>
    </>
  )
}
