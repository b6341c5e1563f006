import { sideSum } from '#app/domain/budget/reading/where-from.ts'
import { inLanguage, type Language } from '#app/domain/language.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { texts } from '#app/i18n/texts.ts'
import { pathsOf } from '#app/paths.ts'
import { headHere } from '../places.server.ts'
import { publishedHere } from './published-here.server.ts'
import { readingOf } from './reading-of.server.ts'

const most = 40

/** The newest versions of a municipality's budgets as an Atom feed; null where there is no such municipality. */
export async function budgetFeed(
  { place, at }: { place: string; at: Date },
  language: Language,
): Promise<string | null> {
  const municipality = await headHere(place)
  if (!municipality) return null
  const here = { place: municipality.place, at }
  const all = (await publishedHere(here)).toSorted(
    (a, b) => b.publishedAt.getTime() - a.publishedAt.getTime(),
  )
  const paths = pathsOf(language, place)
  const text = texts(language).openBudget
  const entries = all.slice(0, most).map(async (version) => {
    const { year, number, kind, publishedAt, hash, reason } = version
    const { lines, period } = await readingOf(here, version)
    const sum = sideSum(lines, 'expenditure', period)
    const said = [
      sum === null ? null : text.leads[kind](amountWords(sum, language)),
      reason === null ? null : `${text.corrected} ${reason}`,
    ]
    return [
      '<entry>',
      `<id>urn:sha256:${hash}</id>`,
      `<title>${escaped(`${text.titles[kind](year)}, ${text.version(number)}`)}</title>`,
      `<updated>${publishedAt.toISOString()}</updated>`,
      `<link href="${escaped(paths.budgetVersion(year, number))}"/>`,
      `<summary>${escaped(said.filter(Boolean).join(' '))}</summary>`,
      '</entry>',
    ].join('')
  })
  const name = inLanguage(municipality.name, language)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>urn:ashar:${place}:budget:${language}</id>`,
    `<title>${escaped(`${name}. ${text.allTitle}`)}</title>`,
    `<updated>${(all[0]?.publishedAt ?? new Date(0)).toISOString()}</updated>`,
    `<author><name>${escaped(inLanguage(municipality.office.name, language))}</name></author>`,
    `<link rel="self" href="${escaped(paths.budgetFeed)}"/>`,
    `<link href="${escaped(paths.budgets)}"/>`,
    ...(await Promise.all(entries)),
    '</feed>',
  ].join('\n')
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
/** What XML reads otherwise, and what it does not know at all. */
const escaped = (words: string) =>
  words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
