import { platformPathsOf } from '#app/paths.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** On the pages of the whole country: what this portal is, and what holds in every municipality. */
export function CountryFooter() {
  const { frame: text, glossary } = useText()
  const paths = platformPathsOf(useLanguage())
  return (
    <footer className="footer">
      <div className="page">
        <p>
          <b>{text.product}</b>
          <br />
          {text.country.about}
        </p>
        <ul>
          <li>
            <a href={paths.joining}>{text.country.howToJoin}</a>
          </li>
          <li>
            <a href={paths.glossary}>{glossary.title}</a>
          </li>
          <li>
            <a href={paths.accessibility}>{text.footer.accessibility}</a>
          </li>
          <li>
            <a href={paths.notPromised}>{text.footer.notPromised}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
