import { type HTMLElement, NodeType, parse } from 'node-html-parser'
import { beforeAll, expect, test } from 'vitest'
import { finishedProposals } from '#seed/demo/finished.ts'
import { ideaPeople } from '#seed/demo/ideas-people.ts'
import { ideaWorks } from '#seed/demo/ideas-works.ts'
import { votingPeople } from '#seed/demo/voting-people.ts'
import { votingWorks } from '#seed/demo/voting-works.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'
import { refused, visited, visitsIn } from './visits.ts'

const demonstration = seededDemonstration()

/** What residents wrote in the demonstration, all of it in Kyrgyz. */
const written = [
  ...[...ideaPeople, ...ideaWorks, ...votingPeople, ...votingWorks, ...finishedProposals],
].flatMap(({ title, need, description, landmark, beneficiaries, upkeep }) =>
  [title, need, description, landmark, beneficiaries, upkeep].filter((one) => one.length > 8),
)

/** Words of a page with the language in which they would be read aloud. */
function* wordsIn(
  element: HTMLElement,
  language: string,
): Generator<{ words: string; lang: string }> {
  if (['SCRIPT', 'STYLE', 'TITLE'].includes(element.tagName)) return
  const lang = element.getAttribute('lang') ?? language
  for (const node of element.childNodes)
    if (node.nodeType === NodeType.TEXT_NODE) yield { words: node.text, lang }
    else yield* wordsIn(node as HTMLElement, lang) // neither text nor, in a page, a comment
}

/** Kyrgyz words of residents that a page would have read aloud in its own language. */
function misread(html: string, language: string): string[] {
  const body = parse(html).querySelector('body')
  return body
    ? [...wordsIn(body, language)]
        .filter(({ words, lang }) => lang !== 'ky' && written.some((one) => words.includes(one)))
        .map(({ words }) => words.trim())
    : ['no page']
}

const pages: { address: string; html: string; language: string }[] = []
beforeAll(async () => {
  const paths = (visitsIn(demonstration.states).nobody ?? []).filter((path) => !refused[path])
  for (const language of ['ru', 'en'])
    for (const path of paths) {
      const address = visited('nobody', path, language)
      const answer = await fetch(demonstration.origin + address)
      pages.push({ address, language, html: await answer.text() })
    }
})

test('what residents wrote in Kyrgyz is read aloud as Kyrgyz on every page in Russian and English', () => {
  const found = pages
    .map(({ address, html, language }) => ({ address, words: misread(html, language) }))
    .filter(({ words }) => words.length > 0)
  expect(found).toEqual([])
  const shown = pages.filter(({ html }) => html.includes('lang="ky">'))
  expect(shown.length).toBeGreaterThan(20)
})

test('no sign of the marks that stand for a language is left in a page', () => {
  expect(
    pages.filter(({ html }) => /[\uE000-\uE003]/.test(html)).map(({ address }) => address),
  ).toEqual([])
})

test('a title that is read as Russian is found', () => {
  const [title = ''] = written
  expect(misread(`<body><p>1. ${title}</p></body>`, 'ru')).toEqual([`1. ${title}`])
  expect(misread(`<body><p lang="ky"><b>${title}</b></p></body>`, 'ru')).toEqual([])
})
