import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { languages } from '#app/domain/language.ts'
import { type Paper, wordsOf } from '#app/domain/papers/paper.ts'
import { docxOf } from '#app/http/papers/write-docx.server.ts'
import { PaperSheet } from '#app/ui/papers/paper-sheet.tsx'
import { docxParts, paragraphsOf } from '#tests/support/docx-text.ts'

const long = 'Ысык-Көл облусунун Түп районундагы Ак-Булуң айыл аймагынын Ак-Булуң айылы'
const longest = 'Электрлештирилгендиктенкилерибизгежолугушканыбыздан'.repeat(4)

/** A protocol of 300 projects, with everything a paper can hold, long names, and signs that mean something in XML. */
const paper: Paper = {
  name: 'protocol-1',
  office: 'Ак-Булуң айыл өкмөтү',
  region: long,
  title: 'Добуш берүүнүн жыйынтыгы <№ 1> & "ачык"',
  dated: '2026-жылдын 12-октябры',
  blocks: [
    { kind: 'paragraph', set: 'lead', text: longest },
    { kind: 'facts', facts: [{ label: 'Добуш бергендер', value: '1 204' }] },
    { kind: 'heading', text: 'Каржыланган долбоорлор' },
    {
      kind: 'table',
      caption: 'Бүт аймак',
      columns: [
        { head: '№', width: 1 },
        { head: 'Долбоор', width: 4 },
        { head: 'Баасы', width: 2, figures: true },
      ],
      rows: Array.from({ length: 300 }, (_, at) => [
        `№ ${at + 1}`,
        at === 7 ? longest : `${long}, ${at + 1}-көчө`,
        `${318 + at} 000 сом`,
      ]),
      foot: ['Баары', '', '140 250 000 сом'],
    },
    { kind: 'list', numbered: true, items: ['Кол коюлду', 'Мөөр басылды'] },
    { kind: 'list', items: ['Тиркеме', 'Тиркеме'] },
    { kind: 'page-break' },
    { kind: 'paragraph', text: 'Эки\nсап' },
    { kind: 'signatures', whose: ['Комиссиянын төрагасы', 'Комиссиянын катчысы'] },
  ],
}

const wanted = wordsOf(paper)

test('the page holds every word and figure of the paper, in its order', () => {
  const page = parse(renderToStaticMarkup(<PaperSheet paper={paper} />))
  let from = 0
  for (const words of wanted) {
    const found = page.text.indexOf(words, from)
    expect([words, found >= from]).toEqual([words, true])
    from = found + words.length
  }
  expect(page.querySelectorAll('tbody tr')).toHaveLength(301)
})

test.each(languages)(
  'the text document in %s holds the same words, and says its language',
  async (language) => {
    const { text, styles } = docxParts(await docxOf(paper, language))
    expect(paragraphsOf(text)).toEqual(wanted)
    const tag = { ky: 'ky-KG', ru: 'ru-RU', en: 'en-GB' }[language]
    expect(styles).toContain(`<w:lang w:val="${tag}"/>`)
  },
)

test('of a table over many sheets the head row stands again, and no row is cut in two', async () => {
  const { text } = docxParts(await docxOf(paper, 'ky'))
  expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(text.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(302)
  expect(text).toMatch(/<w:pgSz w:w="11907" w:h="16840"/)
})
