import type { Paper } from '#app/domain/papers/paper.ts'
import type { Example } from '#app/ui/example.ts'
import { PaperPage } from './paper-page.tsx'

const paper: Paper = {
  name: 'protocol-3',
  office: 'Ак-Булуң айыл өкмөтү',
  region: 'Түп району, Ысык-Көл облусу',
  title: 'Добуш берүүнүн жыйынтыгы жөнүндө протокол: 3-айлампа',
  dated: '2026-жылдын 12-октябры',
  blocks: [
    { kind: 'paragraph', set: 'lead', text: '2027-жылдын жарандык бюджети' },
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
      rows: [
        ['№ 12', 'Мектептин жанындагы көчөгө жарык', '318 000 сом'],
        ['№ 7', 'Балдар аянтчасы', '245 000 сом'],
      ],
      foot: ['Баары', '', '563 000 сом'],
    },
    { kind: 'list', numbered: true, items: ['Кол коюлду', 'Мөөр басылды'] },
    { kind: 'paragraph', set: 'quiet', text: '2026-жылдын 13-октябрына карата' },
    { kind: 'signatures', whose: ['Комиссиянын төрагасы', 'Комиссиянын катчысы'] },
  ],
}

export const examples: readonly Example[] = [
  {
    name: 'a protocol',
    whole: true,
    element: (
      <main className="page">
        <PaperPage paper={paper} docx="#docx" />
      </main>
    ),
  },
]
