import { beforeAll, expect, test } from 'vitest'
import { criteria } from '#app/domain/evaluation/criteria.ts'
import { readAuthorContacts } from '#app/services/evaluation/case/read-author-contacts.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { type Account, personOf, readAccountById } from '#models/accounts/account.server.ts'
import { readEvaluation } from '#models/evaluation/evaluation.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { asPerson } from '#seed/demo/as-person.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import { checks, home, judge, type SignedIn, someone } from './office.ts'

const running = runningApplication()
const people = {} as Record<
  'clerk' | 'nurbek' | 'officer' | 'admin' | 'auditor' | 'author',
  SignedIn
>
const note = 'Жерин эртең барып көрөм'

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'checking' })
  const { origin } = running
  people.clerk = await someone(origin, 'Гүлнара Садыкова', ['clerk'])
  people.nurbek = await someone(origin, 'Нурбек Асанов', ['evaluator'])
  people.officer = await someone(origin, 'Айбек Токтосунов', ['election-officer'])
  people.admin = await someone(origin, 'Бурул Асанова', ['admin'])
  people.auditor = await someone(origin, 'Алмаз Эсенов', ['auditor'])
  people.author = await someone(origin, 'Айгүл Токтосунова', ['resident'])
})

const log = async () => (await people.auditor.ask(`${home}/office/audit`)).text

test('a note is read by those who check and the officers, by nobody else, and the log says not what', async () => {
  const { number } = await aProposal({
    author: { account: people.author.id, name: 'Айгүл Т.', village: 1 },
  })
  const kept = await people.nurbek.submit(`${checks}/${number}`, { note })
  expect(kept.text).toContain(note)
  for (const who of ['clerk', 'officer'] as const)
    expect((await people[who].ask(`${checks}/${number}`)).text, who).toContain(note)
  expect((await people.nurbek.ask(judge(number))).text).toContain(note)
  for (const who of ['admin', 'auditor'] as const)
    expect((await people[who].ask(`${checks}/${number}`)).html, who).not.toContain(note)
  const outside = newVisitor(running.origin)
  const open = [`${home}/proposals/${number}`, `${home}/proposals/${number}/card`]
  for (const page of open) {
    expect((await outside.ask(page)).html, page).not.toContain(note)
    expect((await people.author.ask(page)).html, page).not.toContain(note)
  }
  expect(await log()).toContain('Текшерүү боюнча ички жазуу калтырды')
  expect(await log()).not.toContain(note)
})

test('an empty note is refused, and one that is too long stays in its field', async () => {
  const { number } = await aProposal()
  const empty = await people.nurbek.submit(`${checks}/${number}`, { note: '' })
  expect(empty.status).toBe(422)
  const long = 'а'.repeat(2_001)
  const refused = await people.nurbek.submit(`${checks}/${number}`, { note: long })
  expect(refused.status).toBe(422)
  expect(refused.document.querySelector('#note')?.text.trim()).toBe(long)
})

test('those who check see the author’s phone, of a paper the citizen’s, and the log tells it', async () => {
  const author = await anAccount({ name: 'Жылдыз Абдиева', phone: '+996700445566' })
  const account = `ak-bulun:${author.number}`
  const { number } = await aProposal({ author: { account, name: 'Жылдыз А.', village: 1 } })
  const page = await people.nurbek.ask(`${checks}/${number}`)
  expect(page.text).not.toContain('0700 445-566')
  expect((await people.nurbek.ask(`${checks}/${number}/contacts`)).text).toContain('0700 445-566')
  expect(await log()).toContain('Авторлордун телефонун карады')
  const paper = {
    receipt: 1,
    clerk: people.clerk.id,
    citizen: 'Асан Үсөнов',
    phone: '+996555102030',
  }
  const taken = await aProposal({ paper: { ...paper, on: new Date() } })
  // The pages of the check are not made from what they do not show.
  const nurbek = (await readAccountById(people.nurbek.id)) as Account // made above
  const shown = await openCase(asPerson(personOf(nurbek), new Date()), taken.number)
  expect(shown.refused).toBe(false)
  for (const word of [paper.citizen, paper.phone]) expect(JSON.stringify(shown)).not.toContain(word)
  const told = await people.clerk.ask(`${checks}/${taken.number}/contacts`)
  expect(told.text).toContain('Асан Үсөнов')
  expect(told.text).toContain('0555 102-030')
  for (const who of ['officer', 'auditor', 'admin', 'author'] as const) {
    expect((await people[who].ask(`${checks}/${number}/contacts`)).status, who).toBe(403)
    // Nor by a page that would forget to ask.
    const account = (await readAccountById(people[who].id)) as Account // made above
    const asked = await readAuthorContacts(asPerson(personOf(account), new Date()), number)
    expect([who, asked.refused]).toEqual([who, true])
  }
})

test('one tick says that all other criteria are met, and stays after a refusal with all that was written', async () => {
  const { number } = await aProposal()
  const typed = {
    restMet: 'yes',
    'fits-plans': 'not-applicable',
    'local-issue-note': 'Устав, 4-берене',
    verdict: '',
  }
  const refused = await people.nurbek.submit(judge(number), typed)
  expect(refused.status).toBe(422)
  const { document } = refused
  expect(document.querySelector('#restMet')?.hasAttribute('checked')).toBe(true)
  expect(document.querySelector('#local-issue-note')?.getAttribute('value')).toBe('Устав, 4-берене')
  expect(document.querySelector('[name=local-issue][checked]')).toBeNull()
  await people.nurbek.submitOn(refused, { ...typed, verdict: 'yes' })
  const findings = (await readEvaluation('ak-bulun', number))?.opinions[0]?.findings
  expect(findings?.map(({ answer }) => answer)).toEqual(
    criteria.legal.map((criterion) => (criterion === 'fits-plans' ? 'not-applicable' : 'met')),
  )
  expect(findings?.[0]?.note).toBe('Устав, 4-берене')
})

test('a note sent once more, under another spelling of its address, is kept once', async () => {
  const { number } = await aProposal()
  const page = await people.nurbek.ask(`${checks}/${number}`)
  const twice = 'Бул жазуу бир гана жолу калсын'
  const spellings = [
    `${checks}/${number}`,
    `${checks}/${number}/`,
    `${home}/Office/%63hecks/${number}`,
    `${checks}/%3${String(number)[0]}${String(number).slice(1)}`,
    `/ru/ak-bulun/office/checks/${number}`,
  ]
  for (const spelling of spellings) {
    const url = new URL(spelling, running.origin).href
    const sent = await people.nurbek.submitOn({ ...page, url }, { note: twice })
    expect([spelling, sent.status]).toEqual([spelling, 200])
  }
  const { text } = await people.nurbek.ask(`${checks}/${number}`)
  expect(text.split(twice)).toHaveLength(2)
})
