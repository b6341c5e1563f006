import { type Language, languages } from '#app/domain/language.ts'
import { texts } from '#app/i18n/texts.ts'
import look from '../../ui/look.css?url'

/** A heading and what to do next. */
type Words = { title: string; advice: string }
type WordsIn = (language: Language) => Words

/**
 * What is shown before any route can answer (no database, a request that no browser sends): complete without React,
 * in the three languages at once, because it may answer any address. Its stylesheet is a file and needs no database.
 * A bug of ours is shown with the reference that names it in the log.
 */
export function barePage(status: number, reference?: string): string {
  const code = status === 500 && reference ? `<p><b class="number">${reference}</b></p>` : ''
  return pageOf((language) => texts(language).frame.failure.of(status), code)
}

/** The same for a form that another site sent. */
export function otherSitePage(): string {
  return pageOf((language) => texts(language).frame.failure.otherSite)
}

function pageOf(wordsIn: WordsIn, code = ''): string {
  const { title } = wordsIn('ky')
  return `<!doctype html><html lang="ky"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${texts('ky').frame.product}</title><link rel="stylesheet" href="${look}"></head>
<body><main class="page">${languages.map((language, place) => part(language, place, wordsIn(language))).join('')}${code}</main></body></html>`
}

function part(language: Language, place: number, { title, advice }: Words): string {
  const heading = place === 0 ? 'h1' : 'h2'
  return `<section class="failure" lang="${language}"><${heading}>${title}</${heading}><p>${advice}</p></section>`
}
