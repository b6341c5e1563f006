import { platformPathsOf } from '#app/paths.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { oblasts: readonly { name: string; count: number }[] }

/** Below the lists of the country's page: for whoever has not found their own. */
export function CountryEnds({ oblasts }: Props) {
  const text = useText().frame.country
  const language = useLanguage()
  const paths = platformPathsOf(language)
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
        <a href={paths.servicesCompared}>{text.services}</a>
      </p>
      <p>
        {text.notHere} <a href={paths.joining}>{text.howToJoin}</a>
      </p>
    </>
  )
}
