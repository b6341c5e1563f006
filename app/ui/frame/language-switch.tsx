import { useLocation } from '@remix-run/react'
import { type Language, languages } from '#app/domain/language.ts'
import { reviewField } from '#app/forms/carried.ts'
import { ForForm, laterForm } from '#app/ui/fields/for-form.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

const ownNames: Record<Language, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' }
const shortNames: Record<Language, string> = { ky: 'Кыр', ru: 'Рус', en: 'Eng' }

/**
 * The same page, with its filters, in the other languages, folded behind one word; each language by its own name. On
 * the country's first page the choice is remembered for the next visit. Where the page has a form, what
 * is typed or ticked in it goes along: it is sent to the same page in the other language, to be shown and not taken.
 */
export function LanguageSwitch() {
  const here = useLanguage()
  return (
    <>
      <ForForm there>
        {/* Enter presses the form's first button on the page: one that sends it as its own does, and no language. */}
        <button
          type="submit"
          form={laterForm}
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        />
      </ForForm>
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
                <Other language={language} />
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Other({ language }: { language: Language }) {
  const { pathname, search } = useLocation()
  const rest = pathname.split('/').slice(2).join('/')
  return (
    <>
      <ForForm there={false}>
        <a
          lang={language}
          hrefLang={language}
          href={rest ? `/${language}/${rest}${search}` : `/?language=${language}`}
        >
          {ownNames[language]}
        </a>
      </ForForm>
      <ForForm there>
        <button
          type="submit"
          form={laterForm}
          formAction={`/${language}/${rest}${search}`}
          name={reviewField}
          value="1"
          lang={language}
        >
          {ownNames[language]}
        </button>
      </ForForm>
    </>
  )
}
