import { type HTMLElement, NodeType, parse } from 'node-html-parser'
import { beforeAll, expect, test } from 'vitest'
import { finishedProposals } from '#seed/demo/finished.ts'
import { ideaPeople } from '#seed/demo/ideas-people.ts'
import { ideaWorks } from '#seed/demo/ideas-works.ts'
import { demoDeputies, demoResidents, demoStaff } from '#seed/demo/people.ts'
import { votingPeople } from '#seed/demo/voting-people.ts'
import { votingWorks } from '#seed/demo/voting-works.ts'
import type { Who } from '#tests/support/demonstration/demo-pages.ts'
import { signedInAs } from '#tests/support/demonstration/demo-people.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import { refused, visited, visitsIn } from './visits.ts'

const demonstration = seededDemonstration()

/** What residents wrote in the demonstration, all of it in Kyrgyz. */
const written = [
  ...[...ideaPeople, ...ideaWorks, ...votingPeople, ...votingWorks, ...finishedProposals],
].flatMap(({ title, need, description, landmark, beneficiaries, upkeep }) =>
  [title, need, description, landmark, beneficiaries, upkeep].filter((one) => one.length > 8),
)

/** What has one of these letters is Kyrgyz: Russian has none of them. */
const kyrgyzLetter = /[ңөү]/iu
/** A hint names the letters themselves; the names of people are the same in every language. */
const namesAndLetters = new RegExp(
  [
    '(?<!\\p{L})[ңөү](?!\\p{L})',
    ...[...demoStaff, ...demoDeputies, ...demoResidents].flatMap(({ name }) => name.split(' ')),
  ].join('|'),
  'giu',
)
/** No part of these can be marked: what stands in them is typed anew, or chosen by somebody of the office. */
const plain = ['SCRIPT', 'STYLE', 'TITLE', 'TEXTAREA', 'OPTION']

/** Words of a page with the language in which they would be read aloud. */
function* wordsIn(
  element: HTMLElement,
  language: string,
): Generator<{ words: string; lang: string }> {
  if (plain.includes(element.tagName)) return
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

/** Kyrgyz words, whoever wrote them, that a page would have read aloud in its own language. */
function misreadByLetters(html: string, language: string): string[] {
  const body = parse(html).querySelector('body')
  return body
    ? [...wordsIn(body, language)]
        .filter(
          ({ words, lang }) =>
            lang !== 'ky' && kyrgyzLetter.test(words.replace(namesAndLetters, '')),
        )
        .map(({ words }) => words.trim().slice(0, 80))
    : ['no page']
}

const pages: { address: string; html: string; language: string; isPublic: boolean }[] = []
beforeAll(async () => {
  for (const [who, paths] of Object.entries(visitsIn(demonstration.states))) {
    // The keys of that record.
    const reader = who as Who
    const visitor =
      reader === 'nobody'
        ? newVisitor(demonstration.origin)
        : await signedInAs(demonstration.origin, reader)
    for (const language of ['ru', 'en'])
      for (const path of paths.filter((one) => !refused[one])) {
        const address = visited(reader, path, language)
        const { html } = await visitor.ask(address)
        pages.push({ address, language, html, isPublic: reader === 'nobody' })
      }
  }
})

test('what residents wrote in Kyrgyz is read aloud as Kyrgyz on every page in Russian and English', () => {
  const found = pages
    .map(({ address, html, language }) => ({ address, words: misread(html, language) }))
    .filter(({ words }) => words.length > 0)
  expect(found).toEqual([])
  const shown = pages.filter(({ html, isPublic }) => isPublic && html.includes('lang="ky">'))
  expect(shown.length).toBeGreaterThan(20)
})

test('nor is anything else in Kyrgyz read aloud as Russian or English, in the office neither', () => {
  const found = pages
    .map(({ address, html, language }) => ({ address, words: misreadByLetters(html, language) }))
    // The findings of a file show its cells as they stand in it.
    .filter(({ address, words }) => words.length > 0 && !address.includes('/budgets/files/'))
  expect(found).toEqual([])
  expect(misreadByLetters('<body><p>Причина: жолдор көп</p></body>', 'ru')).toHaveLength(1)
  expect(misreadByLetters('<body><p>Гүлнара Асанова</p></body>', 'ru')).toEqual([])
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
