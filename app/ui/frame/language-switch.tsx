import { useLocation } from '@remix-run/react'
import { type Language, languages } from '#app/domain/language.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

const ownNames: Record<Language, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' }
const shortNames: Record<Language, string> = { ky: 'Кыр', ru: 'Рус', en: 'Eng' }

/**
 * The same page, with its filters, in the other languages, folded behind one word; each language by its own name. On
 * the country's first page the choice is remembered for the next visit.
 */
export function LanguageSwitch() {
  const { pathname, search } = useLocation()
  const here = useLanguage()
  const rest = pathname.split('/').slice(2).join('/')
  return (
    <details className="languages">
      <summary className="fold">
        <span className="visually-hidden">{useText().frame.language}: </span>
        {shortNames[here]}
      </summary>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            {language === here ? (
              <b lang={language} aria-current="true">
                {ownNames[language]}
              </b>
            ) : (
              <a
                lang={language}
                hrefLang={language}
                href={rest ? `/${language}/${rest}${search}` : `/?language=${language}`}
              >
                {ownNames[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
