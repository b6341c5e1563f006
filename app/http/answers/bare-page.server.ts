import { type Language, languages } from '#app/domain/language.ts'
import { texts } from '#app/i18n/texts.ts'
import look from '../../ui/look.css?url'

/**
 * What is shown before any route can answer (no database, a request that no browser sends): complete without React,
 * in the three languages at once, because it may answer any address. Its stylesheet is a file and needs no database.
 * A bug of ours is shown with the reference that names it in the log.
 */
export function barePage(status: number, reference?: string): string {
  const { title } = texts('ky').frame.failure.of(status)
  const code = status === 500 && reference ? `<p><b class="number">${reference}</b></p>` : ''
  return `<!doctype html><html lang="ky"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${texts('ky').frame.product}</title><link rel="stylesheet" href="${look}"></head>
<body><main class="page">${languages.map((language, place) => part(language, place, status)).join('')}${code}</main></body></html>`
}

function part(language: Language, place: number, status: number): string {
  const { title, advice } = texts(language).frame.failure.of(status)
  const heading = place === 0 ? 'h1' : 'h2'
  return `<section class="failure" lang="${language}"><${heading}>${title}</${heading}><p>${advice}</p></section>`
}
