import { beforeAll, expect, test } from 'vitest'
import { accountOf } from '#app/domain/accounts/account-id.ts'
import { languages } from '#app/domain/language.ts'
import { type PersonalCollection, retention } from '#app/domain/retention.ts'
import type { RetentionRule } from '#app/domain/retention-rule.ts'
import { texts } from '#app/i18n/texts.ts'
import { ownReaders } from '#app/services/own-data.server.ts'
import { readAccount, updateAccount } from '#models/accounts/account.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { draftsOf } from '#models/proposals/proposal-draft.server.ts'
import { appendLine, linesAbout } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { builtPassword } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor, type Page } from '#tests/support/visitor.ts'
import { home, type SignedIn, someone } from '../evaluation/office.ts'

const running = runningApplication()
const place = 'ak-bulun'
const data = `${home}/account/data`
const close = `${home}/account/close`

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({ place, at: new Date(), inPhase: 'ideas' })
})

const resident = (name: string) => someone(running.origin, name, ['resident'])
const accountOfVisitor = (who: SignedIn) => readAccount(place, accountOf(who.id)?.number ?? 0)

test('everything that is kept about me is on one page and in one file, without any secret', async () => {
  const author = await resident('Айнура Токтогулова')
  const person = { account: author.id, name: 'Айнура Токтогулова', village: 1 }
  await aProposal({ text: { title: 'Көпүрө салуу' }, author: person })
  await aProposal({ text: { title: 'Башканын сунушу' } })
  const subject = `account/${accountOf(author.id)?.number}`
  await inTransaction(place, (tx) =>
    appendLine(
      tx,
      { place, at: new Date(), actor: 'ak-bulun:777' },
      { action: 'account-registered', subject, details: {} },
    ),
  )
  const page = await author.ask(data)
  expect(page.text).toContain('Көпүрө салуу')
  expect(page.text).not.toContain('Башканын сунушу')
  const file = await author.ask(`${data}/own.json`)
  const { kept } = JSON.parse(file.html)
  const account = await accountOfVisitor(author)
  expect(kept.accounts[0]).toMatchObject({ name: 'Айнура Токтогулова', phone: account?.phone })
  expect(kept.proposals.map((one: { text: { title: string } }) => one.text.title)).toEqual([
    'Көпүрө салуу',
  ])
  expect(kept.sessions.length).toBe(1)
  // What others did about me is mine to read; who they are is not.
  const acts = kept['audit-lines'].map((line: { subject: string }) => line.subject)
  expect(acts).toContain(subject)
  expect(file.html).not.toContain('ak-bulun:777')
  expect(file.html).not.toContain('argon2')
  expect(file.html).not.toContain('Башканын сунушу')
  expect((await newVisitor(running.origin).ask(`${data}/own.json`)).html).not.toContain(
    'Токтогулова',
  )
})

test('what I said of myself I can correct, within what a registration may say', async () => {
  const me = await resident('Асан Үсөнов')
  const days = { 'born-day': '2', 'born-month': '3', 'born-year': '1985' }
  const since = { 'since-day': '1', 'since-month': '1', 'since-year': '2001' }
  await me.submit(data, { name: 'Асан Усенов', ...days, ...since })
  expect(await accountOfVisitor(me)).toMatchObject({ name: 'Асан Усенов', born: '1985-03-02' })
  const future = await me.submit(data, { name: 'А', ...days, ...since, 'born-year': '2999' })
  expect(future.status).toBe(422)
  expect(await accountOfVisitor(me)).toMatchObject({ name: 'Асан Усенов', born: '1985-03-02' })
})

test('a closed account leaves its number; what was sent stays, nobody can sign in', async () => {
  const me = await resident('Кубан Абдиев')
  const { id } = me
  await aProposal({
    text: { title: 'Арык казуу' },
    author: { account: id, name: 'Кубан Абдиев', village: 1 },
  })
  await me.submit(`${home}/account/propose/1`, {})
  expect((await draftsOf(place, id)).length).toBe(1)
  const wrong = await me.submit(close, { current: 'башка сырсөз жазылды' })
  expect(wrong.status).toBe(422)
  expect(await accountOfVisitor(me)).toMatchObject({ name: 'Кубан Абдиев' })
  const whose = { ...{ place, id }, number: accountOf(id)?.number ?? 0, contacts: [] }
  expect((await ownReaders.sessions(whose)).length).toBe(1)
  await me.submit(close, { current: builtPassword })
  const left = await accountOfVisitor(me)
  expect(left).toMatchObject({ name: '', phone: null, mail: null, password: null, born: null })
  expect(await draftsOf(place, id)).toEqual([])
  expect(await ownReaders.sessions(whose)).toEqual([])
  expect((await ownReaders.proposals(whose)).length).toBe(1)
  expect((await me.ask(data)).url).toContain('sign-in')
})

test('before closing it is told of every single thing kept about a person whether it goes or stays', async () => {
  const me = await resident('Жибек Сатарова')
  for (const language of languages) {
    const { document } = await me.ask(close.replace('/ky/', `/${language}/`))
    const { words, always } = texts(language).privacy
    const goes = document.querySelectorAll('main li').map(({ text }) => text)
    const stays = document.querySelectorAll('main tbody tr').map(({ text }) => text)
    for (const name of Object.keys(ownReaders) as PersonalCollection[]) {
      const { what } = words[name]
      const rule: RetentionRule = retention[name]
      const leaves = rule.goesWithAccount === true
      expect([name, goes.includes(what)]).toEqual([name, leaves])
      const row = stays.filter((row) => row.includes(what))
      expect([name, row.length]).toEqual([name, leaves ? 0 : 1])
      if (!leaves && rule.stays === 'always') expect(row[0]).toContain(always)
    }
  }
})

const fieldOn = ({ document }: Page) => document.querySelector('input[name=current]')

test('whoever holds an office, and everybody while a vote runs, keeps the account', async () => {
  const clerk = await someone(running.origin, 'Гүлнара Садыкова', ['clerk'])
  const office = await clerk.ask(close)
  expect([office.text.includes('Сизде милдет бар'), fieldOn(office)]).toEqual([true, null])
  const me = await resident('Нурлан Жээнбеков')
  const form = await me.ask(close)
  expect(fieldOn(form)).not.toBeNull()
  await anOpenVote({ place, at: new Date() })
  // Told before the first field, and refused to whoever had the page open.
  const told = await me.ask(close)
  expect([told.text.includes('добуш жүрүп жатат'), fieldOn(told)]).toEqual([true, null])
  const refused = await me.submitOn(form, { current: builtPassword })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('добуш жүрүп жатат')
  expect(await accountOfVisitor(me)).toMatchObject({ name: 'Нурлан Жээнбеков' })
})

test('an official does not change the name alone; a former one leaves both names in the log', async () => {
  const words = { 'born-day': '2', 'born-month': '3', 'born-year': '1985' }
  const rest = { ...words, 'since-day': '1', 'since-month': '1', 'since-year': '2001' }
  const lineOf = async (who: SignedIn) =>
    (await linesAbout(place, `account/${accountOf(who.id)?.number}`)).at(-1)?.details
  const officer = await someone(running.origin, 'Айбек Токтосунов', ['election-officer'])
  const refused = await officer.submit(data, { name: 'Нурзат Бекова', ...rest })
  expect([refused.status, refused.text.includes('Кызматта турганда ат өзгөртүлбөйт')]).toEqual([
    422,
    true,
  ])
  expect(await accountOfVisitor(officer)).toMatchObject({ name: 'Айбек Токтосунов' })
  await officer.submit(data, { name: 'Айбек Токтосунов', ...rest })
  expect(await accountOfVisitor(officer)).toMatchObject({ born: '1985-03-02' })

  const former = await resident('Гүлнара Садыкова')
  const number = accountOf(former.id)?.number ?? 0
  const note = { at: new Date(0), by: ['ak-bulun:1'] }
  await inTransaction(place, (tx) => updateAccount(tx, place, number, { roleNotes: [note] }))
  await former.submit(data, { name: 'Гүлнара Асанова', ...rest })
  expect(await lineOf(former)).toEqual({ from: 'Гүлнара Садыкова', to: 'Гүлнара Асанова' })
  const me = await resident('Асан Үсөнов')
  await me.submit(data, { name: 'Асан Усенов', ...rest })
  expect(await lineOf(me)).toEqual({})
})
