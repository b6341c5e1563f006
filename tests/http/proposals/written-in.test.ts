import { expect, test } from 'vitest'
import { ky } from '#app/i18n/messages/ky/catalogue.ts'
import { ru } from '#app/i18n/messages/ru/catalogue.ts'
import { readProposal } from '#models/proposals/proposal.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import { begun, filledIn, sent } from '#tests/support/written.ts'

const running = runningApplication()

test('what an author wrote in another language than the page says so, to readers and to what reads aloud', async () => {
  await aMunicipality()
  await aVillage()
  const { number: round } = await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  const { number } = await aProposal({ round })
  const visitor = newVisitor(running.origin)
  const russian = await visitor.ask(`/ru/ak-bulun/proposals/${number}`)
  expect(russian.document.querySelector('h1')?.getAttribute('lang')).toBe('ky')
  const written = russian.document.querySelectorAll('main .prose')
  expect(written.map((words) => words.getAttribute('lang'))).toEqual(written.map(() => 'ky'))
  const { writtenIn, languages } = ru.proposals.page
  expect(russian.text).toContain(`${writtenIn} ${languages.ky}`)
  const own = await visitor.ask(`/ky/ak-bulun/proposals/${number}`)
  expect(own.document.querySelector('main h1[lang], main .prose[lang]')).toBeNull()
})

test('the language of a text is kept when it is sent: told by its words, or as its author says', async () => {
  const { number: round } = await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  const author = await signedIn(running.origin, await anAccount({ village: 1 }))
  const short = { title: 'Беседка', village: '1' }
  const told = await sent(author, round, short)
  expect((await readProposal('ak-bulun', told))?.text.language).toBe('ky')
  const check = await filledIn(author, await begun(author, round), { ...short, language: 'ru' })
  expect(check.text).toContain(ky.proposals.page.languages.ru)
  const after = await author.submitOn(check, {}, 'main form')
  const said = Number(/sent=(\d+)/.exec(after.url)?.[1])
  expect((await readProposal('ak-bulun', said))?.text.language).toBe('ru')
  const list = await author.ask(`/ky/ak-bulun/rounds/${round}/proposals`)
  const titleOf = (number: number) =>
    list.document.querySelector(`.ideas a[href$="/proposals/${number}"]`)
  expect(titleOf(said)?.querySelector('span')?.getAttribute('lang')).toBe('ru')
  expect(titleOf(told)?.querySelector('span')).toBeNull()
})

test('a village without a Russian name is read aloud as Kyrgyz on a Russian page', async () => {
  await aVillage({ number: 2, name: { ky: 'Кең-Суу' } })
  const { number: round } = await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  const { number } = await aProposal({ round, text: { village: 2 } })
  const visitor = newVisitor(running.origin)
  for (const page of [`proposals/${number}`, `rounds/${round}/proposals`, '']) {
    const { document } = await visitor.ask(`/ru/ak-bulun/${page}`)
    const named = document.querySelectorAll('span[lang=ky]').map(({ text }) => text)
    expect([page, named]).toEqual([page, expect.arrayContaining(['Кең-Суу'])])
  }
})
