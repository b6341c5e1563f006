import { expect, test } from 'vitest'
import { languages } from '#app/domain/language.ts'
import { som } from '#app/domain/money.ts'
import { wordsOf } from '#app/domain/papers/paper.ts'
import { date, dateTime, money } from '#app/i18n/format.ts'
import { receiptPaper } from '#app/ui/proposals/papers/receipt-paper.ts'
import { sayIn } from '#app/ui/say.ts'

const on = new Date('2026-11-20T04:00:00Z')
const found = {
  ...{ receipt: 12, citizen: 'Асан Үсөнов', on, named: '', number: 7, title: 'Көпүрө' },
  ...{
    asked: som(150_000),
    takenIn: on,
    round: 'Айыл бюджети 2027',
    office: 'Ак-Булуң айыл өкмөтү',
  },
  ...{ region: 'Ак-Суу району', address: 'https://ashar.example.kg/ky/ak-bulun/proposals/7' },
}

test.each(languages)(
  'a receipt is headed by its number, and says under its own word what was taken in, when and for how much (%s)',
  (language) => {
    const say = sayIn(language, 'ak-bulun')
    const text = say.text.ownProposals.receipt
    const paper = receiptPaper(say, found)
    expect(paper.title).toBe(text.title(12))
    expect(paper.title).toContain('12')
    const facts = paper.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
    expect(Object.fromEntries(facts.map(({ label, value }) => [label, value]))).toEqual({
      [text.round]: found.round,
      [text.on]: date(on, language),
      [text.takenIn]: dateTime(on, language),
      [text.asked]: money(found.asked, language),
      [text.named]: text.notNamed,
      [text.where]: found.address,
    })
    expect(wordsOf(paper).join(' ')).toContain('Асан Үсөнов')
  },
)
