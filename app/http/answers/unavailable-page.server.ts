import { type Language, languages } from '#app/domain/language.ts'
import { texts } from '#app/i18n/texts.ts'
import look from '../../ui/look.css?url'

/**
 * Shown while the database cannot be reached: complete without React, in the three languages at once, because it
 * may answer any address. Its stylesheet is a file and needs no database.
 */
export function unavailablePage(): string {
  const { title } = texts('ky').frame.failure.of(503)
  return `<!doctype html><html lang="ky"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${texts('ky').frame.product}</title><link rel="stylesheet" href="${look}"></head>
<body><main class="page">${languages.map(part).join('')}</main></body></html>`
}

function part(language: Language, place: number): string {
  const { title, advice } = texts(language).frame.failure.of(503)
  const heading = place === 0 ? 'h1' : 'h2'
  return `<section class="failure" lang="${language}"><${heading}>${title}</${heading}><p>${advice}</p></section>`
}
